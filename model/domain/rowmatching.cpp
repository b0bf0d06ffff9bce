#include "model/domain/rowmatching.h"

#include "model/domain/document.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace rowmatching {

QString textOf(const Event &event)
{
    return event.text;
}
QString textOf(const Action &action)
{
    return action.title + u'\n' + action.details;
}
QString textOf(const OtherSection &section)
{
    return section.heading + u'\n' + section.text;
}
QString textOf(const Person &person)
{
    return person.name + u'\n' + person.role.word();
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

// From 0 to 1: how many of the words of both stand in both.
double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    const qsizetype shared = QSet<QString>(a).intersect(b).size();
    const qsizetype all = a.size() + b.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

constexpr double kLikeEnough = 0.5;
// Comparing every row with every other takes its time: more than so many changed rows are new ones.
constexpr qsizetype kMostCompared = 400;

using Names = QHash<QUuid, QUuid>; // what a row is called in the file, and what it is to be called

template <typename Row>
void pairRows(const QUuid &incident, const QList<Row> &file, const QList<Row> &base, Names &names)
{
    QHash<QString, QList<QUuid>> same; // in their order
    for (const Row &row : base)
        same[textOf(row)].append(row.uuid);
    QSet<QUuid> taken;
    QList<const Row *> changed;
    for (const Row &row : file) {
        QList<QUuid> &those = same[textOf(row)];
        if (those.isEmpty()) {
            changed.append(&row);
            continue;
        }
        names.insert(row.uuid, those.takeFirst());
        taken.insert(names.value(row.uuid));
    }
    QList<std::pair<QUuid, QSet<QString>>> left;
    for (const Row &row : base)
        if (!taken.contains(row.uuid) && left.size() < kMostCompared) left.append({row.uuid, wordsOf(textOf(row))});
    int number = 0;
    for (const Row *row : std::as_const(changed)) {
        const QSet<QString> words = wordsOf(textOf(*row));
        qsizetype best = -1;
        double most = kLikeEnough;
        for (qsizetype i = 0; i < left.size(); ++i)
            if (const double like = likeness(words, left[i].second); like >= most && (best < 0 || like > most)) {
                best = i;
                most = like;
            }
        if (best >= 0) {
            names.insert(row->uuid, left.takeAt(best).first);
            continue;
        }
        names.insert(row->uuid, QUuid::createUuidV5(incident, u"row/%1/%2"_s.arg(++number).arg(textOf(*row))));
    }
}

} // namespace rowmatching

QJsonObject withRowsOf(const Incident &file, const Incident &base, int nextAction)
{
    using namespace rowmatching;
    Names names;
    pairRows(file.uuid, file.timeline, base.timeline, names);
    pairRows(file.uuid, file.actions, base.actions, names);
    pairRows(file.uuid, file.otherSections, base.otherSections, names);
    pairRows(file.uuid, file.people, base.people, names);
    Incident numbered = file;
    QHash<QUuid, int> numbers;
    for (const Action &action : base.actions)
        numbers.insert(action.uuid, action.number);
    for (Action &action : numbered.actions) {
        const auto known = numbers.constFind(names.value(action.uuid));
        action.number = known == numbers.constEnd() ? nextAction++ : *known;
    }
    // Findings, inferred paths and the order of sections name rows as well: the names change wherever they stand.
    const QString json = QString::fromUtf8(QJsonDocument(toDocument(numbered)).toJson(QJsonDocument::Compact));
    static const QRegularExpression uuid(u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QString renamed;
    qsizetype end = 0;
    for (auto it = uuid.globalMatch(json); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto found = names.constFind(QUuid::fromString(match.captured()));
        if (found == names.constEnd()) continue;
        renamed += QStringView(json).sliced(end, match.capturedStart() - end);
        renamed += found->toString(QUuid::WithoutBraces);
        end = match.capturedEnd();
    }
    renamed += QStringView(json).sliced(end);
    return QJsonDocument::fromJson(renamed.toUtf8()).object();
}

} // namespace nevertwice
