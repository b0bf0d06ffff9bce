// Hostile texts, numbers, times and JSON.
#include "tests/support/arbitraryparts.h"

#include "model/domain/exactnumber.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace arbitrary {

namespace gen = rc::gen;

// Precondition of everything here: called while a value is generated (inside gen::exec).
int upTo(int most)
{
    return *gen::inRange(0, most + 1);
}
bool oneIn(int many)
{
    return upTo(many - 1) == 0;
}

const std::vector<QString> &pieces()
{
    static const std::vector<QString> list{
        u"pool"_s,
        u"connection exhausted"_s,
        u" "_s,
        u"\n"_s,
        u"\r\n"_s,
        u"\r"_s,
        u"\t"_s,
        QString(QChar(0)),
        QString(QChar(0xFEFF)), // byte-order mark
        QString(QChar(0xFFFE)), // the same, bytes swapped
        QString(QChar(0xFFFF)),
        QString(QChar(0xFDD0)),
        QString(QChar(0xD83D)), // half of an emoji
        QString(QChar(0xDE00)), // the other half
        QString::fromUcs4(U"\x1F600", 1),
        QString::fromUcs4(U"\x1FFFE", 1), // a non-character above the first plane
        QString::fromUcs4(U"\x10FFFF", 1),
        QString::fromUtf8(
            "👩‍👩‍👧‍👦 e\xCC\x81 ﷽"), // joined emoji, a combining accent, one very wide letter
        QString(QChar(0x202E)) + u"gpj.exe"_s,          // right to left from here
        QString(QChar(0x2028)),
        QString(QChar(0x200B)),
        QString(QChar(0x7F)),
        QString(QChar(0x1B)) + u"[31m"_s,
        u"日本語の障害報告"_s,
        u"Zürich Straße İı"_s,
        u"<script>alert(1)</script><img src=file:///etc/passwd>"_s,
        u"<!-- nevertwice:impact -->"_s,
        u"\n## Root cause <!-- nevertwice:root_cause -->\n"_s,
        u"<!--\\ nevertwice:timeline --> &lt;!-- <br>"_s,
        u"\n---\nnevertwice: 1\n---\n"_s,
        u"\\| `"_s,
        u"](javascript:x) | a | b |\n|---|"_s,
        u"```\n# not a heading"_s,
        u"\" OR NEAR(a b, 2) * ^ - {title}: ("_s, // search syntax
        u"'; DROP TABLE incident; --"_s,
        u"=HYPERLINK(\"x\")"_s,
        u"../../etc/passwd"_s,
        u"%s %n {{name}} ${HOME}"_s,
        u"\\u0000 \\\" \\"_s,
        u"timeline/x.y"_s,
    };
    return list;
}

QString joinedPieces(const std::vector<std::size_t> &picked)
{
    QString text;
    for (const std::size_t i : picked)
        text += pieces()[i];
    return text;
}

rc::Gen<QString> fewPieces()
{
    return gen::map(
        gen::resize(8, gen::container<std::vector<std::size_t>>(gen::inRange<std::size_t>(0, pieces().size()))),
        joinedPieces);
}

rc::Gen<QString> anyUnits()
{
    return gen::map(gen::resize(20, gen::container<std::vector<quint16>>(gen::resize(100, gen::arbitrary<quint16>()))),
                    [](const std::vector<quint16> &units) {
                        QString text;
                        for (const quint16 unit : units)
                            text += QChar(unit);
                        return text;
                    });
}

rc::Gen<QString> longText()
{
    return gen::map(gen::pair(gen::inRange<std::size_t>(0, pieces().size()), gen::inRange(1, 4'000)),
                    [](const std::pair<std::size_t, int> &what) { return pieces()[what.first].repeated(what.second); });
}

QString text()
{
    return *hostileText();
}
QUuid uuid()
{
    return *anyUuid();
}
Moment moment()
{
    return *anyMoment();
}

double number()
{
    static const std::vector<double> odd{0,
                                         -0.0,
                                         0.1,
                                         1.0 / 3,
                                         5e-324,
                                         1.7976931348623157e308,
                                         1e18,
                                         1e20,
                                         9007199254740992.0,
                                         -1,
                                         std::numeric_limits<double>::infinity(),
                                         std::numeric_limits<double>::quiet_NaN()};
    return oneIn(3) ? oneOf(odd) : double(upTo(100'000)) / 4;
}

qint64 whole()
{
    static const std::vector<qint64> odd{0,
                                         -1,
                                         9'000'000'000'000'000,
                                         9'007'199'254'740'993,
                                         std::numeric_limits<qint64>::max(),
                                         std::numeric_limits<qint64>::min()};
    return oneIn(3) ? oneOf(odd) : upTo(1'000'000);
}

int smallWhole()
{
    static const std::vector<int> odd{0, -1, 1'000'000'000, std::numeric_limits<int>::max(),
                                      std::numeric_limits<int>::min()};
    return oneIn(8) ? oneOf(odd) : upTo(6);
}

QString key()
{
    static const std::vector<QString> odd{u""_s,
                                          u"a.b"_s,
                                          u"a/b"_s,
                                          u"uuid"_s,
                                          u"title"_s,
                                          u"text"_s,
                                          u"100%"_s,
                                          u"format"_s,
                                          u"version"_s,
                                          u"%2E"_s,
                                          u"."_s,
                                          u"/"_s,
                                          u"extra"_s,
                                          u"x_origin"_s,
                                          u"duration_minutes"_s,
                                          QChar(0xFEFF) + u"title"_s};
    return oneIn(2) ? oneOf(odd) : text().left(40);
}

QJsonValue json(int depth)
{
    switch (upTo(depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue();
    case 1:
        return oneIn(2);
    case 2:
        return number();
    case 3:
        return oneIn(4) ? keptNumber(oneIn(2) ? "18446744073709551615" : "-9223372036854775809") : QJsonValue(whole());
    case 6: {
        QJsonArray array;
        for (int i = upTo(3); i > 0; --i)
            array.append(json(depth - 1));
        return array;
    }
    case 7: {
        QJsonObject object;
        for (int i = upTo(3); i > 0; --i)
            object.insert(key(), json(depth - 1));
        return object;
    }
    default:
        return text();
    }
}

QJsonObject extra()
{
    QJsonObject object;
    for (int i = oneIn(4) ? upTo(3) : 0; i > 0; --i)
        object.insert(key(), json(3));
    return object;
}

QStringList words()
{
    static const std::vector<QString> usual{u"checkout"_s, u"payments"_s, u"checkout"_s, QString(),
                                            QChar(0xFEFF) + u"checkout"_s};
    QStringList list;
    for (int i = upTo(4); i > 0; --i)
        list.append(oneIn(3) ? text() : oneOf(usual));
    return list;
}

} // namespace arbitrary

rc::Gen<QString> hostileText()
{
    using namespace arbitrary;
    static const rc::Gen<QString> any = gen::weightedOneOf<QString>(
        {{40, gen::just(QString())}, {120, fewPieces()}, {20, anyUnits()}, {1, longText()}});
    return any;
}

rc::Gen<QJsonValue> hostileJson()
{
    return rc::gen::exec([] { return arbitrary::json(3); });
}

rc::Gen<QJsonObject> hostileObject()
{
    return rc::gen::exec([] {
        QJsonObject object;
        for (int i = arbitrary::upTo(4); i > 0; --i)
            object.insert(arbitrary::key(), arbitrary::json(3));
        return object;
    });
}

rc::Gen<Moment> anyMoment()
{
    const auto first = Moment::onDay(QDate(1, 1, 1)).msecs();
    const auto last = Moment::onDay(QDate(9999, 12, 31)).msecs() + 86'399'999;
    const auto within = [=](quint64 any) { return first + qint64(any % quint64(last - first + 1)); };
    const auto wide = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    return rc::gen::oneOf(
        rc::gen::just(Moment()), rc::gen::map(wide, [=](quint64 any) { return Moment::atMsecs(within(any)); }),
        rc::gen::map(wide, [=](quint64 any) { return Moment::onDay(Moment::atMsecs(within(any)).day()); }),
        rc::gen::map(rc::gen::inRange<qint64>(-2, 100'000),
                     [](qint64 minutes) { return Moment::atMsecs(1'767'600'000'000 + minutes * 60'000); }),
        rc::gen::element(Moment::atMsecs(first), Moment::atMsecs(last), Moment::atMsecs(-1), Moment::atMsecs(0),
                         Moment::onDay(QDate(1, 1, 1)), Moment::onDay(QDate(9999, 12, 31)), Moment::atMsecs(first - 1),
                         Moment::atMsecs(last + 1), Moment::atMsecs(std::numeric_limits<qint64>::max()),
                         Moment::atMsecs(std::numeric_limits<qint64>::min())));
}

rc::Gen<QUuid> anyUuid()
{
    const auto wide = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>());
    return rc::gen::noShrink(rc::gen::map(rc::gen::pair(wide, wide), [](const std::pair<quint64, quint64> &bits) {
        const auto [a, b] = bits;
        if (a % 64 == 0) return QUuid();
        return QUuid(uint(a >> 32), ushort(a >> 16), ushort(a), uchar(b >> 56), uchar(b >> 48), uchar(b >> 40),
                     uchar(b >> 32), uchar(b >> 24), uchar(b >> 16), uchar(b >> 8), uchar(b));
    }));
}

} // namespace nevertwice::test
