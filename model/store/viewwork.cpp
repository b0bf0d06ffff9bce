#include "model/store/viewwork.h"

#include "model/store/causetables.h"
#include "model/store/onesave.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace viewwork {

Result<void> run(Workspace &workspace, const QString &attempt, const std::function<Result<void>(Save &)> &change)
{
    auto saved = OneSave::run(workspace, {}, attempt, [&](Save &save) -> Result<Commit> {
        save.changes().settings = true;
        auto done = change(save);
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return saved ? Result<void>() : saved.error();
}

} // namespace viewwork

Result<void> saveViews(Workspace &workspace, const QList<SavedView> &views)
{
    return viewwork::run(workspace, u"save the view"_s, [&](Save &save) -> Result<void> {
        for (const SavedView &view : views) {
            if (auto renamed = removeSettings(save.database(), u"view"_s, view.uuid); !renamed) return renamed;
            const QJsonValue value = QJsonObject{{u"query"_s, view.query}, {u"extra"_s, view.extra}};
            if (auto done = writeSetting(save.database(), u"view"_s, view.name, view.uuid, value); !done) return done;
        }
        return {};
    });
}

Result<void> removeViews(Workspace &workspace, const QList<QUuid> &views)
{
    return viewwork::run(workspace, u"remove the view"_s, [&](Save &save) -> Result<void> {
        for (const QUuid &view : views)
            if (auto done = removeSettings(save.database(), u"view"_s, view); !done) return done;
        return {};
    });
}

Result<void> orderViews(Workspace &workspace, const QList<QUuid> &views)
{
    QJsonArray order;
    for (const QUuid &view : views)
        order.append(view.toString(QUuid::WithoutBraces));
    return workspace.setSetting(kViewOrder, order);
}

} // namespace nevertwice
