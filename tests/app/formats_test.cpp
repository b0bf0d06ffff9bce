#include "model/domain/document.h"
#include "tests/support/must.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

// The public page of formats: what it shows is what happens.
class FormatsTest : public QObject
{
    Q_OBJECT

    struct Block
    {
        QString language; // "console", "json NAME", "text NAME", or ""
        QString text;
    };

    QTemporaryDir m_folder;
    QList<Block> m_blocks;

    // A line is matched with "…" standing for anything in it; alone it stands for any number of lines.
    static QRegularExpression pattern(const QStringList &lines)
    {
        QString expression = u"\\A"_s;
        for (const QString &line : lines)
            expression +=
                line == u"…"_s
                    ? u"(?:.*\\n)*?"_s
                    : QRegularExpression::escape(line).replace(QRegularExpression::escape(u"…"_s), u".*"_s) + u"\\n"_s;
        return QRegularExpression(expression + u"\\z"_s);
    }

    QString outputOf(const QString &command) const
    {
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"PATH"_s, QFileInfo(nevertwice::test::commandLineProgram()).path() + u':' +
                                          environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        return shell.waitForFinished(60'000) ? QString::fromUtf8(shell.readAll()) : u"it did not end\n"_s;
    }

    static void compare(const QString &command, const QStringList &expected, const QString &output)
    {
        if (!pattern(expected).match(output).hasMatch())
            QFAIL(qPrintable(u"$ %1\nexpected:\n%2\n\nis:\n%3"_s.arg(command, expected.join(u'\n'), output)));
    }

private slots:
    void initTestCase()
    {
        QFile page(nevertwice::test::sourcePath(u"resources/help/formats.md"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        std::optional<Block> block;
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith("```"_L1) && block) {
                m_blocks.append(*std::exchange(block, std::nullopt));
            } else if (line.startsWith("```"_L1)) {
                block = Block{line.mid(3).trimmed(), {}};
            } else if (block) {
                block->text += line + u'\n';
            }
        }
        QVERIFY(!block);
    }

    void showsDocumentsThatAreRead()
    {
        int documents = 0;
        for (const Block &block : std::as_const(m_blocks)) {
            if (!block.language.startsWith("json"_L1)) continue;
            const QJsonDocument json = QJsonDocument::fromJson(block.text.toUtf8());
            QVERIFY2(json.isObject(), qPrintable(block.text));
            if (json["format"_L1].toString() == "nevertwice-workspace"_L1) {
                test::must(workspaceFromDocument(json.object()));
            } else {
                // Every key it shows is one the program knows, the one aside that stands for those it does not.
                const Incident incident = test::must(fromDocument(json.object()));
                QCOMPARE(incident.extra.keys(), QStringList{u"x_ticket"_s});
                QVERIFY(incident.timeline.first().extra.isEmpty() && incident.actions.first().extra.isEmpty());
                QVERIFY(incident.severity.isKnown() && incident.timeline.first().kind.isKnown());
            }
            ++documents;
        }
        QCOMPARE(documents, 2);
    }

    void showsExamplesThatHappen()
    {
        int examples = 0;
        for (const Block &block : std::as_const(m_blocks)) {
            if (block.language.startsWith("json "_L1) || block.language.startsWith("text "_L1)) {
                QFile file(m_folder.filePath(block.language.mid(5)));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(block.text.toUtf8()) > 0);
            }
            if (block.language != "console"_L1) continue;
            QString command;
            QStringList expected;
            QStringList lines = block.text.split(u'\n', Qt::SkipEmptyParts);
            if (block.text.contains("\n\n"_L1)) lines = block.text.chopped(1).split(u'\n');
            lines.append(u"$ "_s); // ends the last example
            for (const QString &line : std::as_const(lines)) {
                if (!line.startsWith("$ "_L1)) {
                    expected.append(line);
                    continue;
                }
                if (!command.isEmpty()) {
                    compare(command, expected, outputOf(command));
                    if (QTest::currentTestFailed()) return;
                    ++examples;
                }
                command = line.mid(2);
                expected.clear();
            }
        }
        QVERIFY(examples > 30);
    }

    void listsEveryCode()
    {
        QFile page(nevertwice::test::sourcePath(u"resources/help/formats.md"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString table =
            text.mid(text.indexOf("### Codes"_L1), text.indexOf("### Paths"_L1) - text.indexOf("### Codes"_L1));
        const auto row = [&](const auto &words) {
            QStringList list;
            for (const QStringView word : words)
                list.append(word.toString());
            return table.contains(u"| "_s + list.join(u' '));
        };
        QVERIFY(row(CodeWords<Severity>::words) && row(CodeWords<State>::words) &&
                row(CodeWords<Classification>::words));
        QVERIFY(row(CodeWords<Review>::words) && row(CodeWords<DetectionMethod>::words) &&
                row(CodeWords<EventKind>::words));
        QVERIFY(row(CodeWords<Precision>::words) && row(CodeWords<CauseRole>::words) &&
                row(CodeWords<CauseCategory>::words));
        QVERIFY(row(CodeWords<ActionType>::words) && row(CodeWords<ActionStatus>::words) &&
                row(CodeWords<Priority>::words));
        QVERIFY(row(CodeWords<PersonRole>::words) && row(CodeWords<Verdict>::words) && row(CodeWords<Relation>::words));
    }
};

NEVERTWICE_TEST(FormatsTest);
#include "formats_test.moc"
