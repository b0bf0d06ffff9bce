#pragma once

#include "ui/kit/heights.h"
#include "ui/kit/theme.h"

#include <QTextDocument>
#include <QTextEdit>

namespace nevertwice {

// Fills an empty document with a text of a person: paragraphs, lists with hanging indents and code are set apart, the
// marks of Markdown stay where they were written, only quieter. Nothing in the text is ever taken for markup: no link,
// image or style sheet can come to life here.
void writeProse(QTextDocument &document, const QString &text, const Theme &theme);

// Such a text to be read, as high as it is long: the page scrolls, not the text.
class ProseView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ProseView(const Theme &theme, QWidget *parent = nullptr);

    void showText(const QString &text);
    QString shownText() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void write();
    int measure(int width) const;

    const Theme &m_theme;
    QString m_text;
    // The same text once more, to be measured in other widths while this one is shown in its own.
    mutable QTextDocument m_measured;
    Heights m_heights;
};

} // namespace nevertwice
