#include "tests/support/places.h"
#include "tests/support/testmain.h"
#include "tests/support/typedtext.h"
#include "tests/ui/support/typist.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace killing {

// What the program told before it was killed.
struct Story
{
    struct Key
    {
        qint64 length = 0; // of the text with it
        qint64 at = 0;
        qint64 slowest = 0;
    };
    QList<Key> keys;
    qint64 saved = 0; // what the screen called so

    void read(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.first() == "saved") saved = words.value(1).toLongLong();
        if (words.first() == "typed")
            keys.append({words.value(1).toLongLong(), words.value(2).toLongLong(), words.value(3).toLongLong()});
    }
    qint64 typed() const { return keys.isEmpty() ? 0 : keys.last().length; }
    // How long before the end the first letter was typed that is not in a text of this length.
    qint64 msecsMissing(qint64 length) const
    {
        for (const Key &key : keys)
            if (key.length > length) return keys.last().at - key.at;
        return 0;
    }
};

constexpr int kPatience = 60'000;

} // namespace killing

// The desktop program with somebody at it who types, killed in the middle of a word.
class KillingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    // Lets it type so many letters, and kills it.
    killing::Story killAfter(qint64 letters)
    {
        killing::Story story;
        QProcess program;
        program.start(nevertwice::test::typistProgram(), {m_desk->path()});
        while (story.keys.size() < letters && program.waitForReadyRead(killing::kPatience))
            while (program.canReadLine())
                story.read(program.readLine());
        program.kill();
        program.waitForFinished(killing::kPatience);
        while (program.canReadLine())
            story.read(program.readLine());
        return story;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Pool exhausted").withSummary("")});
        m_desk->show();
    }
    void cleanup() { m_desk = nullptr; }

    // Again and again on the same text, which goes on where the last reopening found it.
    void losesAtMostTheLastSecondToAKill()
    {
        qint64 before = 0;
        for (const qint64 letters : {20, 60, 150, 230, 310}) {
            const killing::Story story = killAfter(letters);
            QVERIFY2(story.keys.size() >= letters, "nobody typed");
            m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, usualPlaces())));
            Typist ada(*m_desk);
            QTRY_VERIFY(ada.view().document());
            const QString text = ada.text(u"summary"_s);
            QCOMPARE(text, typedText(text.size()));
            QVERIFY(text.size() >= before);
            QVERIFY2(text.size() >= story.saved,
                     qPrintable(u"%1 letters of %2 that were called saved"_s.arg(text.size()).arg(story.saved)));
            // A tenth of a second lies in the field, a second in the document; then the machine needs its time, and
            // more where others keep it busy.
            const qint64 most = 1600 + 2 * story.keys.last().slowest;
            QVERIFY2(story.msecsMissing(text.size()) <= most,
                     qPrintable(u"%1 ms are missing, %2 may be"_s.arg(story.msecsMissing(text.size())).arg(most)));
            QVERIFY2(!ada.bar().isVisible(), qPrintable(ada.bar().text()));
            before = text.size();
            m_desk->window.showStart();
        }
        QVERIFY(before > 0);
    }
};

NEVERTWICE_TEST(KillingTest);
#include "killing_test.moc"
