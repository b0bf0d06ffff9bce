#include "ui/window/causebar.h"

#include "model/store/causestory.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"

#include <QJsonArray>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causebar {

QString incidentsText(int count)
{
    return count == 1 ? CauseBar::tr("1 incident is changed.")
                      : CauseBar::tr("%n incidents are changed.", nullptr, count);
}

QString outcomeText(const CauseWish &wish, const CauseWork &work)
{
    const QString title = isolated(oneLine(wish.cause.title));
    switch (wish.kind) {
    case CauseWish::Kind::Change:
        return CauseBar::tr("The cause “%1” is changed.").arg(title);
    case CauseWish::Kind::Merge:
        if (const int gone = int(wish.others.size()) + 1; gone > 1)
            return CauseBar::tr("%n causes are merged into another. %1", "how many incidents are changed", gone)
                .arg(incidentsText(work.incidents));
        return CauseBar::tr("“%1” is merged. %2", "a cause, how many incidents are changed")
            .arg(title, incidentsText(work.incidents));
    case CauseWish::Kind::Link:
        return CauseBar::tr("“%1” is linked. %2", "a cause, how many incidents are changed")
            .arg(title, incidentsText(work.incidents));
    case CauseWish::Kind::Unlink:
        return CauseBar::tr("“%1” is unlinked. %2", "a cause, how many incidents are changed")
            .arg(title, incidentsText(work.incidents));
    case CauseWish::Kind::Role:
        return CauseBar::tr("“%1” has another role now. %2", "a cause, how many incidents are changed")
            .arg(title, incidentsText(work.incidents));
    case CauseWish::Kind::Split:
        return CauseBar::tr("“%1” has incidents of its own now. %2", "a new cause, how many incidents are changed")
            .arg(isolated(oneLine(wish.key)), incidentsText(work.incidents));
    case CauseWish::Kind::Refuse:
        return CauseBar::tr("This is not proposed again.");
    }
    return {};
}

QString outcomeText(const QList<CauseWish> &wishes, const QList<CauseWork> &works)
{
    return wishes.size() == 1 ? outcomeText(wishes.first(), works.first())
                              : CauseBar::tr("%n causes are changed.", nullptr, int(wishes.size()));
}

// The last first: each finds what it left.
Result<Reverted> takeBackAll(Workspace &workspace, const QList<CauseWork> &works, const QString &by)
{
    Reverted all;
    for (auto work = works.rbegin(); work != works.rend(); ++work) {
        const Result<Reverted> one = takeBackCauseWork(workspace, *work, by);
        if (!one) return one.error();
        all.restored += one->restored;
        all.changedSince += one->changedSince;
    }
    return all;
}

QString takenBackText(const Reverted &taken)
{
    const int stay = int(taken.changedSince.size());
    if (stay == 0) return CauseBar::tr("Taken back.");
    return stay == 1 ? CauseBar::tr("Taken back. 1 incident or cause that was changed since stays as it is.")
                     : CauseBar::tr("Taken back. %n incidents or causes that were changed since stay as they are.",
                                    nullptr, stay);
}

Result<CauseWork> setRefused(Workspace &workspace, const QString &key, bool isRefused)
{
    auto known = workspace.reader().setting(QString::fromLatin1(kRefusedProposals));
    if (!known) return known.error();
    QJsonArray keys;
    for (const QJsonValue &one : known->toArray())
        if (one.toString() != key) keys.append(one);
    if (isRefused) keys.append(key);
    auto set = workspace.setSetting(QString::fromLatin1(kRefusedProposals), keys);
    return set ? Result<CauseWork>(CauseWork()) : set.error();
}

Result<CauseWork> carryOut(Workspace &workspace, const CauseWish &wish, const QString &by)
{
    switch (wish.kind) {
    case CauseWish::Kind::Change:
        return changeCause(workspace, wish.before, wish.cause, by);
    case CauseWish::Kind::Merge:
        return mergeCauses(workspace, QList<QUuid>{wish.cause.uuid} + wish.others, wish.into, by);
    case CauseWish::Kind::Link:
        return linkCause(workspace, wish.cause, wish.incidents, by);
    case CauseWish::Kind::Unlink:
        return unlinkCause(workspace, wish.cause.uuid, wish.incidents, by);
    case CauseWish::Kind::Role:
        return setCauseRole(workspace, wish.cause.uuid, Code<CauseRole>::read(wish.key), wish.incidents, by);
    case CauseWish::Kind::Split:
        return splitCause(workspace, wish.cause.uuid, wish.key, wish.incidents, by);
    case CauseWish::Kind::Refuse:
        return setRefused(workspace, wish.key, true);
    }
    return CauseWork();
}

Result<QList<CauseWork>> carryOutAll(Workspace &workspace, const QList<CauseWish> &wishes, const QString &by)
{
    QList<CauseWork> works;
    for (const CauseWish &wish : wishes) {
        const Result<CauseWork> work = carryOut(workspace, wish, by);
        if (work) {
            works.append(*work);
            continue;
        }
        const Result<Reverted> taken = takeBackAll(workspace, works, by);
        return taken ? work.error() : taken.error();
    }
    return works;
}

} // namespace causebar

CauseBar::CauseBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent)
    : Banner(theme, parent), m_run(std::move(run)), m_myName(std::move(myName))
{
    setObjectName("causeBar"_L1);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownFor);
    connect(&m_fade, &QTimer::timeout, this, &CauseBar::hush);
    connect(this, &Banner::pressed, this, &CauseBar::takeBack);
}

void CauseBar::hush()
{
    m_fade.stop();
    m_done.clear();
    setText({}, {});
}

void CauseBar::carryOut(const CauseWish &wish)
{
    carryOutAll({wish});
}

void CauseBar::carryOutAll(const QList<CauseWish> &wishes)
{
    if (wishes.isEmpty()) return;
    m_fade.stop();
    const auto outcome = std::make_shared<std::optional<Result<Works>>>();
    m_run([outcome, wishes,
           by = m_myName()](Workspace &workspace) { outcome->emplace(causebar::carryOutAll(workspace, wishes, by)); },
          [this, outcome, wishes] { tell(wishes, **outcome); });
}

void CauseBar::tell(const QList<CauseWish> &wishes, const Result<Works> &outcome)
{
    if (!outcome) {
        setText(errorText(outcome.error()).sentence(), u"warning"_s);
        m_fade.start();
        emit done(); // what is shown is what is there
        return;
    }
    setText(causebar::outcomeText(wishes, *outcome), u"cause"_s);
    const bool isRefusal = wishes.first().kind == CauseWish::Kind::Refuse;
    m_done.append({isRefusal ? Works() : *outcome, isRefusal ? wishes.first().key : QString()});
    setButton(tr("Undo"));
    m_fade.start();
    for (const CauseWish &wish : wishes)
        if (wish.kind == CauseWish::Kind::Merge)
            for (const QUuid &gone : QList<QUuid>{wish.cause.uuid} + wish.others)
                emit merged(gone, wish.into);
    emit done();
}

void CauseBar::takeBack()
{
    if (m_done.isEmpty()) return;
    m_fade.stop();
    const auto back = std::make_shared<std::optional<Result<Reverted>>>();
    m_run(
        [back, last = m_done.takeLast(), by = m_myName()](Workspace &workspace) {
            if (!last.refused.isEmpty()) {
                const auto set = causebar::setRefused(workspace, last.refused, false);
                back->emplace(set ? Result<Reverted>(Reverted()) : set.error());
            } else {
                back->emplace(causebar::takeBackAll(workspace, last.works, by));
            }
        },
        [this, back] {
            const Result<Reverted> &taken = **back;
            setText(taken ? causebar::takenBackText(*taken) : errorText(taken.error()).sentence(),
                    taken ? u"review"_s : u"warning"_s);
            if (!m_done.isEmpty()) setButton(tr("Undo the one before"));
            m_fade.start();
            emit done();
        });
}

} // namespace nevertwice
