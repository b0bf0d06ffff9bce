#pragma once

#include "tests/support/builders.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/write/document.h"
#include "ui/write/inspector.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace nevertwice::test {

// An inspector on an open incident.
class InspectorBench
{
public:
    explicit InspectorBench(const Incident &incident, Access access = Access::ReadWrite) : document(incident, 1, access)
    {
        lookups.now = stoppedAt("2026-03-10T12:00:00Z");
        lookups.people = fixedOptions({{QStringLiteral("Ada"), QStringLiteral("Ada Lovelace"), {}}});
        lookups.causes =
            fixedOptions({{kKnownCause.toString(QUuid::WithoutBraces), QStringLiteral("Missing index"), {}}});
        lookups.incidents =
            fixedOptions({{kOther.toString(QUuid::WithoutBraces), QStringLiteral("INC-7 Checkout is slow"), {}},
                          {incident.uuid.toString(QUuid::WithoutBraces), QStringLiteral("INC-8 Itself"), {}}});
        lookups.incidentName = [](const QUuid &uuid) {
            return uuid == kOther ? QStringLiteral("INC-7 Checkout is slow") : QString();
        };
        lookups.cause = [](const QUuid &uuid) -> std::optional<Cause> {
            if (uuid != kKnownCause) return std::nullopt;
            return aCause().withUuid(uuid).titled("Missing index").inCategory(CauseCategory::Database);
        };
        lookups.otherIncidents = [](const QUuid &cause, const QUuid &) { return cause == kKnownCause ? 3 : 0; };
        inspector.resize(260, 1200);
        inspector.setLookups(lookups);
        inspector.setDocument(&document);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
    }

    // The field with this label, as it is spoken.
    template <typename Field> Field *field(const QString &label) const
    {
        const auto fields = inspector.findChildren<Field *>();
        for (Field *field : fields)
            if (field->isVisibleTo(&inspector) && field->accessibleName().section(u':', 0, 0) == label) return field;
        qFatal("no field %s", qPrintable(label));
    }
    void type(const QString &label, const QString &text) const
    {
        auto *line = field<QuietField>(label);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const QString &label, const QString &letters) const
    {
        auto *choice = field<ChoiceField>(label);
        choice->setFocus();
        QTest::keyClicks(choice, letters);
        QTest::keyClick(choice, Qt::Key_Return);
    }
    QString allText() const
    {
        QStringList texts;
        const auto labels = inspector.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisibleTo(&inspector)) texts.append(label->text());
        const auto links = inspector.findChildren<QuietLink *>();
        for (const QuietLink *link : links)
            if (link->isVisibleTo(&inspector)) texts.append(link->accessibleName());
        return texts.join(u'\n');
    }

    static inline const QUuid kOther = nextUuid();
    static inline const QUuid kKnownCause = nextUuid();
    Theme theme;
    InspectorLookups lookups;
    Document document;
    const Incident &now = document.incident();
    Inspector inspector{theme};
};

} // namespace nevertwice::test
