#include "ui/find/bulkmenu.h"

#include "ui/kit/codetext.h"

#include <QLineEdit>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

BulkMenu::BulkMenu(int count, ListScope scope, const QStringList &tags, QWidget *parent) : QMenu(parent)
{
    if (count > 1) addSection(tr("%n incidents", nullptr, count));
    if (scope == ListScope::Trash) {
        addChange(this, tr("&Restore"), BulkChange::Kind::Restore);
        return;
    }
    QMenu *severity = addMenu(tr("Se&verity"));
    for (const Severity code : allCodes<Severity>())
        addChange(severity, codeText(code), BulkChange::Kind::Severity, Code<Severity>(code).word());
    severity->addSeparator();
    addChange(severity, tr("&None"), BulkChange::Kind::Severity);
    QMenu *state = addMenu(tr("&State"));
    for (const State code : allCodes<State>())
        addChange(state, codeText(code), BulkChange::Kind::State, Code<State>(code).word());
    QMenu *review = addMenu(tr("&Postmortem"));
    for (const Review code : allCodes<Review>())
        if (code != Review::Published) // before that it is looked through, on its page
            addChange(review, codeText(code), BulkChange::Kind::Review, Code<Review>(code).word());
    addTagMenu(tags);
    addSeparator();
    addChange(this, tr("&Move to the trash"), BulkChange::Kind::Trash);
}

void BulkMenu::addChange(QMenu *menu, const QString &text, BulkChange::Kind kind, const QString &value)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, kind, value] { emit wanted(kind, value); });
}

void BulkMenu::addTagMenu(const QStringList &tags)
{
    QMenu *add = addMenu(tr("&Add a tag"));
    auto *field = new QLineEdit(add);
    field->setPlaceholderText(tr("New tag, then Enter"));
    field->setAccessibleName(tr("New tag"));
    auto *action = new QWidgetAction(add);
    action->setDefaultWidget(field);
    add->addAction(action);
    connect(add, &QMenu::aboutToShow, field, [field] { field->setFocus(); });
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        const QString tag = field->text().simplified();
        close();
        if (!tag.isEmpty()) emit wanted(BulkChange::Kind::AddTag, tag);
    });
    if (tags.isEmpty()) return;
    add->addSeparator();
    QMenu *remove = addMenu(tr("Remove a &tag"));
    for (const QString &tag : tags.mid(0, kMostTags)) {
        const QString text = QString(tag).replace(u'&', u"&&"_s);
        addChange(add, text, BulkChange::Kind::AddTag, tag);
        addChange(remove, text, BulkChange::Kind::RemoveTag, tag);
    }
}

} // namespace nevertwice
