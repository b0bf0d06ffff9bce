#include "ui/window/wordlabel.h"

#include "ui/write/wordcount.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCountAfter = 400; // milliseconds

} // namespace

WordLabel::WordLabel(const Theme &theme, QWidget *parent) : ElidedLabel(theme, TextStyle::Meta, Ink::Text2, parent)
{
    setObjectName("words"_L1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kCountAfter);
    connect(&m_pause, &QTimer::timeout, this, &WordLabel::count);
}

void WordLabel::setDocument(Document *document)
{
    if (document == m_document && (document || text().isEmpty())) return;
    if (m_document) m_document->disconnect(&m_pause);
    m_document = document;
    if (document) connect(document, &Document::changed, &m_pause, qOverload<>(&QTimer::start));
    // Whoever walks through the list waits for nothing.
    setText({});
    if (document) m_pause.start();
}

void WordLabel::count()
{
    if (!m_document) return setText({});
    const int words = wordCount(m_document->incident());
    setText(words == 1 ? tr("1 word") : tr("%n words", nullptr, words));
}

} // namespace nevertwice
