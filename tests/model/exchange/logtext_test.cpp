#include "model/exchange/logtext.h"

#include "model/exchange/logincident.h"
#include "tests/support/places.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace logreading {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no fixture %s", qPrintable(path));
    return file.readAll();
}

QString folder()
{
    return nevertwice::test::sourcePath(u"tests/model/exchange/logs/"_s);
}

LogOptions inMarch()
{
    LogOptions options;
    options.now = *Moment::read(u"2026-03-10T12:00:00Z"_s);
    return options;
}

LogContent readAs(const QString &text, LogOptions options = inMarch())
{
    return readLog(text, options);
}

QString told(const Moment &at, const QString &clock)
{
    return at.isKnown() ? at.text() : u"at "_s + clock;
}

QString told(const LogRow &row)
{
    return u"%1 %2 <%3> %4"_s.arg(told(row.at, row.clock), row.isNoise ? u"(noise)"_s : QString(), row.author,
                                  row.text);
}

QString told(const QJsonObject &row)
{
    const Moment at = Moment::read(row["at"_L1].toString()).value_or(Moment());
    return u"%1 %2 <%3> %4"_s.arg(told(at, row["clock"_L1].toString()),
                                  row["noise"_L1].toBool() ? u"(noise)"_s : QString(), row["author"_L1].toString(),
                                  row["text"_L1].toString());
}

} // namespace logreading

class LogTextTest : public QObject
{
    Q_OBJECT

private slots:
    // One text a file, one trait a text, in the form in which the program copies it; beside it the rows.
    void readsWhatIsCopied_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(logreading::folder()).entryList({u"*.txt"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void readsWhatIsCopied()
    {
        QFETCH(QString, name);
        const QString text = QString::fromUtf8(logreading::fileBytes(logreading::folder() + name + u".txt"_s));
        const QJsonObject wanted =
            QJsonDocument::fromJson(logreading::fileBytes(logreading::folder() + name + u".json"_s)).object();
        LogOptions options = logreading::inMarch();
        options.zone = wanted["zone"_L1].toString();
        const LogContent content = readLog(text, options);
        const QJsonArray rows = wanted["rows"_L1].toArray();
        QStringList expected;
        for (const QJsonValue &row : rows)
            expected.append(logreading::told(row.toObject()));
        QStringList read;
        for (const LogRow &row : content.rows)
            read.append(logreading::told(row));
        QCOMPARE(read.join(u"\n---\n"_s), expected.join(u"\n---\n"_s));
        for (qsizetype i = 0; i < content.rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            if (row.contains("end"_L1)) QCOMPARE(content.rows[i].end.text(), row["end"_L1].toString());
            if (row.contains("kind"_L1))
                QCOMPARE(Code<EventKind>(content.rows[i].kind).word(), row["kind"_L1].toString());
        }
        QCOMPARE(content.reason.isEmpty(), !rows.isEmpty());
    }
};

NEVERTWICE_TEST(LogTextTest);
#include "logtext_test.moc"
