#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice::test;

namespace sentences {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList texts; // one, or one for each form of the plural
    bool isPlural = false;
    bool isUnfinished = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    QString said() const { return u"%1: \"%2\""_s.arg(context, source.left(70)); }
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QStringView name = xml.name();
        if (name == "name"_L1) context = xml.readElementText();
        if (name == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        }
        if (messages.isEmpty()) continue;
        Message &message = messages.last();
        if (name == "source"_L1) message.source = xml.readElementText();
        if (name == "comment"_L1) message.comment = xml.readElementText();
        if (name == "numerusform"_L1) message.texts.append(xml.readElementText());
        if (name == "translation"_L1) {
            message.isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!message.isPlural) message.texts.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList sorted(const QString &text, const QRegularExpression &what)
{
    QStringList found;
    auto matches = what.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression places(u"%L?[1-9]"_s);
    return sorted(text, places);
}

qsizetype lettersOf(const QString &text) // the keys of menu entries
{
    static const QRegularExpression letters(u"&(?=[^ &])"_s);
    return sorted(text, letters).size();
}

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tags(u"</?\\w+"_s);
    return sorted(text, tags);
}

// A text takes its direction from its first letter: a sentence of Arabic that begins with a place or with Latin letters
// has to say first which way it runs.
bool isWrongWay(const QString &text)
{
    static const QRegularExpression arabic(u"[\\x{0621}-\\x{064a}]"_s);
    static const QRegularExpression skipped(u"%L?n|<[^>]*>"_s);
    static const QRegularExpression latin(u"^\\P{L}*(?:%L?\\d|[A-Za-z])"_s);
    if (!arabic.match(text).hasMatch() || text.startsWith(QChar(0x200f))) return false;
    return latin.match(QString(text).remove(skipped)).hasMatch();
}

// What is wrong with the translation of one message; empty where nothing is.
QString troubleOf(const Message &message, qsizetype forms)
{
    if (message.isUnfinished) return u"unfinished"_s;
    if (message.isPlural && message.texts.size() != forms) return u"forms of the plural"_s;
    const QString &source = message.source;
    for (const QString &text : message.texts) {
        if (text.trimmed().isEmpty() && !source.trimmed().isEmpty()) return u"empty"_s;
        if (placesIn(text) != placesIn(source)) return u"places"_s;
        // A form that holds for one number alone may say it in a word.
        if (!message.isPlural && text.contains("%n"_L1) != source.contains("%n"_L1)) return u"%n"_s;
        if (lettersOf(text) != lettersOf(source)) return u"letter of a menu"_s;
        if (tagsOf(text) != tagsOf(source)) return u"tags"_s;
        if (message.context != "Format"_L1 && isWrongWay(text)) return u"direction"_s;
        if (text.count(u'\n') != source.count(u'\n')) return u"lines"_s;
        if (text.endsWith(u'…') != source.endsWith(u'…')) return u"…"_s;
        if (text.startsWith(u' ') != source.startsWith(u' ') || text.endsWith(u' ') != source.endsWith(u' '))
            return u"spaces"_s;
    }
    if (message.isPlural && source.contains("%n"_L1) &&
        std::none_of(message.texts.begin(), message.texts.end(), [](const QString &t) { return t.contains("%n"_L1); }))
        return u"%n"_s;
    return {};
}

} // namespace sentences

// The sentences of the sources and those of the languages: tests/translations.sh takes new ones in.
class SentencesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void seesWhatIsWrongWithATranslation()
    {
        using sentences::Message;
        using sentences::troubleOf;
        const auto said = [](const QString &source, const QStringList &texts, bool isPlural = false) {
            return troubleOf({u"C"_s, source, {}, texts, isPlural, false}, 2);
        };
        QCOMPARE(said(u"Open %1"_s, {u"%1 öffnen"_s}), QString());
        QCOMPARE(said(u"Open %1"_s, {u"Öffnen"_s}), u"places"_s);
        QCOMPARE(said(u"&Open…"_s, {u"Öffnen…"_s}), u"letter of a menu"_s);
        QCOMPARE(said(u"&Open…"_s, {u"Öff&nen"_s}), u"…"_s);
        QCOMPARE(said(u"<b>One</b>"_s, {u"Eins"_s}), u"tags"_s);
        QCOMPARE(said(u"%n actions"_s, {u"eine Maßnahme"_s, u"%n Maßnahmen"_s}, true), QString());
        QCOMPARE(said(u"%n actions"_s, {u"%n Maßnahmen"_s}, true), u"forms of the plural"_s);
        QCOMPARE(said(u"%n actions"_s, {u"eine"_s, u"viele"_s}, true), u"%n"_s);
        QCOMPARE(said(u"%1 is open"_s, {u"%1 مفتوح"_s}), u"direction"_s);
        QCOMPARE(said(u"%1 is open"_s, {u"\u200f%1 مفتوح"_s}), QString());
        QCOMPARE(troubleOf({u"C"_s, u"Open"_s, {}, {QString()}, false, true}, 2), u"unfinished"_s);
    }

    void areAllTranslatedAndWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");
        QTest::newRow("German") << u"de"_s << 2;
        QTest::newRow("Arabic") << u"ar"_s << 6;
    }
    void areAllTranslatedAndWhole()
    {
        QFETCH(QString, code);
        QFETCH(int, forms);
        const QString kept = sourcePath(u"resources/translations/nevertwice_%1.ts"_s.arg(code));
        QStringList wrong;
        QSet<QString> known;
        const QList<sentences::Message> messages = sentences::messagesOf(kept);
        for (const sentences::Message &message : messages) {
            known.insert(message.key());
            if (const QString trouble = sentences::troubleOf(message, forms); !trouble.isEmpty())
                wrong.append(message.said() + u": "_s + trouble);
        }
        QVERIFY(messages.size() > 1000);

        // And they are those of the sources.
        const QString now = m_folder.filePath(code + u".ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourcePath({}));
        lupdate.start(lupdateProgram(), {u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                                         u"-target-language"_s, code, u"ui"_s, u"app"_s, u"model"_s, u"-ts"_s, now});
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        const QList<sentences::Message> wanted = sentences::messagesOf(now);
        QVERIFY(wanted.size() > 1000);
        for (const sentences::Message &message : wanted)
            if (!known.remove(message.key())) wrong.append(message.said() + u": missing, run tests/translations.sh"_s);
        for (const QString &gone : std::as_const(known))
            wrong.append(gone.simplified() + u": no longer in the sources"_s);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u" wrong:\n"_s + wrong.mid(0, 60).join(u'\n')));
    }
};

NEVERTWICE_TEST(SentencesTest);
#include "sentences_test.moc"
