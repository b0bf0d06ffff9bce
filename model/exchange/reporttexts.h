#pragma once

#include "model/domain/incident.h"
#include "model/exchange/documentsections.h"

#include <QString>

#include <functional>

namespace nevertwice {

struct Sentence;

// Puts the texts of a document into their fields. What fits none is kept as an other section in its place.
class ReportTexts
{
public:
    ReportTexts(const SectionedDocument &document, Incident &incident) : m_document(document), m_incident(incident) {}

    // `titleLine` is the heading that became the title; -1 where none did.
    void fill(int titleLine);
    QList<OtherSection> others() const; // so far, without uuids
    void addOther(const QString &heading, const QString &text, int after);
    // Sentences that state what no section is named for.
    void quote();
    // The other sections and the order of all, after everything was added.
    void finish(const std::function<QUuid(const QString &)> &uuidOf);

private:
    struct Telling
    {
        int section = 0;
        QString text;
        QString heading;
        bool isOneLine = false;
        bool isInSummary = false;
        bool isNamed = false; // under a heading of its own
    };

    QList<Telling> tellingsOf(SectionRole role);
    void fillField(SectionRole role, QString &field, const QString &key);
    void fillCombined();
    void fillSummary();
    void fillOthers();
    bool isWordOfItsOwn(const QString &heading) const;
    bool isSummaryLike(int section) const;
    void note(const QString &key, int section);
    void quoteInto(QString &field, const QString &path, int (*weight)(const Sentence &), const QStringList &texts);
    QStringList sources() const;

    const SectionedDocument &m_document;
    Incident &m_incident;
    int m_titleLine = -1;
    QList<int> m_backInSummary;         // sections whose lines stay in the summary
    QList<QPair<int, QString>> m_order; // where a key of section_order stands
    QList<QPair<int, OtherSection>> m_others;
};

// Whether a title says only that this is a report: "Postmortem 3", "My incident report".
bool isGenericTitle(const QString &title);
QString titleOf(const SectionedDocument &document, const QString &fromFront, int &line);

} // namespace nevertwice
