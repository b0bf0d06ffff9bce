#pragma once

#include "model/exchange/documentlines.h"
#include "model/exchange/sectionnames.h"

#include <QList>
#include <QString>

#include <optional>

namespace nevertwice {

// A part of a document under one heading, or under a label that does the work of one.
struct DocumentSection
{
    enum class Form { Start, Heading, Emphasis, PlainLine, Inline, Item };

    std::optional<SectionRole> role; // nothing for a heading nobody knows, and for what stands before the first
    Form form = Form::Start;
    QString heading; // without marks
    QString rest;    // what stands behind the label in its own line
    int level = 0;
    int line = -1;   // of the heading: an index into the lines
    int parent = -1; // the section around it
    QList<int> body; // indices of its lines, those of sections in it aside
    bool isTitle = false;

    bool isFieldless() const { return !role || *role == SectionRole::Other || *role == SectionRole::Conclusion; }
};

// A line that states one thing: "Duration: 47 minutes".
struct DocumentFact
{
    SectionRole role;
    QString value;
    int line = 0; // an index
};

struct SectionedDocument
{
    QList<SourceLine> lines;
    QList<DocumentSection> sections; // in document order; the first is what stands before any heading
    QList<DocumentFact> facts;
};

SectionedDocument sectioned(QList<SourceLine> lines);

// The lines of a section as they stand, without blank ones at the ends and the indentation all have.
QString bodyText(const SectionedDocument &document, const DocumentSection &section);
QString linesText(const SectionedDocument &document, const QList<int> &lines, const QString &first = {});

} // namespace nevertwice
