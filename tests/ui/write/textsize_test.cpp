#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/kit/quietfield.h"
#include "ui/write/document.h"
#include "ui/write/incidentpage.h"
#include "ui/write/inspector.h"
#include "ui/write/inspectorgroup.h"
#include "ui/write/milestonefields.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// A page whose text is made larger while it is shown.
class TextSizeTest : public QObject
{
    Q_OBJECT

    static QList<QLabel *> captionsOf(const QWidget &inspector)
    {
        QList<QLabel *> captions;
        for (const QString &text : {u"Severity"_s, u"Time zone"_s, u"Started"_s, u"Acknowledged"_s, u"Stated length"_s})
            for (auto *label : inspector.findChildren<QLabel *>())
                if (label->text() == text) captions.append(label);
        return captions;
    }

private slots:
    void widensTheFactsAndTheirCaptions()
    {
        Theme theme;
        Document document(anIncident().startedAt("2026-09-14T12:00:00Z"));
        IncidentPage page(theme);
        page.resize(1200, 700);
        page.setDocument(&document, QDate(2026, 9, 16));
        page.show();
        auto *inspector = page.findChild<Inspector *>();
        QTRY_COMPARE(inspector->width(), 248);
        theme.setTextSize(150);
        QTRY_COMPARE(inspector->width(), 372);
        const QList<QLabel *> captions = captionsOf(*inspector);
        const bool areAll = captions.size() == 5;
        bool areWhole = true;
        QList<int> ends;
        for (const QLabel *caption : captions) {
            areWhole = areWhole && caption->height() >= caption->heightForWidth(caption->width()) &&
                       caption->width() >= caption->minimumSizeHint().width();
            ends.append(caption->mapTo(inspector, caption->rect().topRight()).x());
        }
        theme.setTextSize(100);
        QVERIFY(areAll);
        QVERIFY(areWhole);
        for (const int end : std::as_const(ends))
            QCOMPARE(end, ends.first());
        QTRY_COMPARE(inspector->width(), 248);
    }

    // In German one caption was longer than the others, and its fields stood beside theirs.
    void keepsALongCaptionToItsColumn()
    {
        const Theme theme;
        QLabel caption(u"Angegebene Dauer des Vorfalls"_s);
        holdCaption(theme, &caption);
        QCOMPARE(caption.width(), kCaptionWidth);
        QVERIFY(caption.heightForWidth(caption.width()) > caption.fontMetrics().height());
    }

    void leavesTheFieldsOfTheTeamTheirRoomBesideTheLongestNames()
    {
        const Theme theme;
        const QString endless = u"Kundenbenachrichtigungsverantwortlichkeitsstelle"_s;
        const QString sentence = u"Number of customers who were told by telephone"_s;
        InspectorLookups lookups;
        lookups.now = stoppedAt("2026-03-10T12:00:00Z");
        lookups.team.customFields = {{u"office"_s, endless, CustomField::Sort::Text, {}},
                                     {u"told"_s, sentence, CustomField::Sort::Number, {}}};
        Document document(anIncident().startedAt("2026-09-14T12:00:00Z"));
        Inspector inspector(theme);
        inspector.setLookups(lookups);
        inspector.setDocument(&document);
        inspector.resize(248, 1200);
        inspector.show();
        QApplication::processEvents();
        QLabel *office = nullptr;
        QLabel *told = nullptr;
        for (auto *label : inspector.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Kunden"_s)) office = label;
            if (label->text() == sentence) told = label;
        }
        QVERIFY(office && told);
        QVERIFY(office->text().endsWith(u'…') && office->toolTip().contains(endless));
        QVERIFY(office->width() <= kCaptionWidth * 3 / 2);
        QVERIFY(office->width() >= office->minimumSizeHint().width()); // none of it is cut
        QCOMPARE(told->width(), office->width());
        QTRY_VERIFY(told->height() >= told->heightForWidth(told->width()));
        QVERIFY(told->heightForWidth(told->width()) > 2 * told->fontMetrics().height());
        for (const auto *field : inspector.findChildren<QuietField *>())
            if (field->accessibleName().section(u':', 0, 0) == endless) QVERIFY(field->width() >= 90);
    }
};

NEVERTWICE_TEST(TextSizeTest);
#include "textsize_test.moc"
