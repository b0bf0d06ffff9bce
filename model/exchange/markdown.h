#pragma once

#include "model/exchange/markdownlimits.h"

#include <QString>

#include <functional>

namespace nevertwice {

// The colours ("#1a212c") and sizes of a rendered text.
struct MarkdownLook
{
    QString text;
    QString quiet;
    QString link;
    QString border;
    QString quoteBar;
    QString codeBackground;
    QString headBackground; // of the first row of a table
    QString codeFont;
    double textSize = 10; // points; the other sizes follow
    double codeSize = 9;
    int lineHeightPercent = 145;
};

// The style sheet that goes with what is rendered.
QString markdownSheet(const MarkdownLook &look);

struct RenderedMarkdown
{
    QString html; // what stands in a body; empty where a limit is passed
    MarkdownLimit limit = MarkdownLimit::None;
};

// Markdown as the part of HTML that QTextDocument shows well, and nothing else whatever the text says: HTML in it is
// shown as text, links lead to the web, to mail, to an incident ("inc:INC-12") or to a footnote of the same text, and
// the only pictures are attachments ("att:<hash>"). Several texts in one document need names of their own for
// footnotes. Who can open more (the manual its pages, a window attachments) lets it link to what `leads` says.
using LeadsSomewhere = std::function<bool(const QString &target)>;
// Why a picture that is no attachment is not shown: it stands behind what the picture is called.
using WhyNotShown = std::function<QString(const QString &target)>;
RenderedMarkdown renderMarkdown(const QString &markdown, const MarkdownLook &look,
                                const QString &footnotes = QStringLiteral("fn-"), const LeadsSomewhere &leads = {},
                                const WhyNotShown &why = {});

// A text as it stands, in the same dress: what is shown of one that is not parsed.
QString renderPlain(const QString &text);

} // namespace nevertwice
