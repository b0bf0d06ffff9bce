#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Literal
{
    QString text;
    int line = 0;
    bool isTranslated = false;
};

// The string literals of a source file and whether each is an argument of tr(). Comments and raw strings are left out.
QList<Literal> literalsOf(const QString &source)
{
    static const QRegularExpression token(
        u"(?<raw>R\"\\((?s:.*?)\\)\")|(?<comment>//[^\\n]*|/\\*(?s:.*?)\\*/)|"
        u"(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")|(?<open>(?<name>\\w*)\\()|"
        u"(?<close>\\))|(?<character>'(?:[^'\\\\\\n]|\\\\.)+')|(?<directive>^#[^\\n]*)"_s,
        QRegularExpression::MultilineOption);
    QList<Literal> literals;
    QStringList calls;
    QRegularExpressionMatchIterator matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"open"_s))
            calls.append(match.captured(u"name"_s));
        else if (match.hasCaptured(u"close"_s) && !calls.isEmpty())
            calls.removeLast();
        else if (match.hasCaptured(u"string"_s))
            literals.append({match.captured(u"string"_s).mid(1).chopped(1),
                             int(source.left(match.capturedStart()).count(u'\n')) + 1,
                             calls.contains(u"tr"_s) || calls.contains(u"translate"_s) ||
                                 calls.contains(u"QT_TRANSLATE_NOOP"_s) ||
                                 calls.contains(u"asyncCall"_s)}); // the desktop is asked in its own words
    }
    return literals;
}

// Words a person would read: several of them, or one with a capital letter. Keys, names of fonts, patterns and tags of
// HTML are not.
bool isForPeople(const QString &literal)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    const QString text = QString(literal).remove(tags);
    static const QRegularExpression words(u"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]+"_s);
    static const QRegularExpression names(u"^(Inter|Noto Sans.*|Nevertwice|Fusion|UTC.*|(Ctrl|Shift|Alt)\\+.*)$"_s);
    return words.match(text).hasMatch() && !names.match(text).hasMatch();
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatIsNotTranslated()
    {
        const QList<Literal> found = literalsOf(u"f(tr(\"Save\"), \"Not saved\"); // \"no\"\ng(u\"key\"_s);"_s);
        QCOMPARE(found.size(), 3);
        QVERIFY(found[0].isTranslated);
        QVERIFY(!found[1].isTranslated && isForPeople(found[1].text));
        QVERIFY(!isForPeople(found[2].text));
        QVERIFY(!isForPeople(u"<table cellspacing=0 cellpadding=2>"_s));
        QVERIFY(isForPeople(u"<b>Not saved</b>"_s));
    }

    void findsNoWordsForPeopleThatCannotBeTranslated()
    {
        QStringList wrong;
        int files = 0;
        QDirIterator sources(nevertwice::test::sourcePath(u"ui"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            // Exported documents are English in every language, and so is what the command line says of them.
            if (QFileInfo(file).fileName().startsWith(u"export"_s) && file.fileName().contains(u"/picture/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            const QList<Literal> literals = literalsOf(QString::fromUtf8(file.readAll()));
            for (const Literal &literal : literals)
                if (!literal.isTranslated && isForPeople(literal.text))
                    wrong.append(u"%1:%2: %3"_s.arg(sources.fileName()).arg(literal.line).arg(literal.text));
        }
        QVERIFY(files > 30);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

NEVERTWICE_TEST(TranslationTest);
#include "translation_test.moc"
