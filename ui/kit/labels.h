#pragma once

#include "ui/kit/theme.h"

#include <QLabel>

namespace nevertwice {

// The ink of a label, by its place in the tokens.
enum class Ink { Text, Text2, Text3, Danger, Ok, Warn };

// A label that shows what it is given and nothing else: no markup is ever guessed from the text.
QLabel *makeLabel(const Theme &theme, const QString &text, TextStyle style, Ink ink = Ink::Text,
                  QWidget *parent = nullptr);
// The same, with lines as long as there is room.
QLabel *makeParagraph(const Theme &theme, const QString &text, TextStyle style, Ink ink = Ink::Text,
                      QWidget *parent = nullptr);
void setInk(QLabel *label, Ink ink);

// What the pointer is told over a widget, as it stands; nothing where all of it is seen already.
void setTip(QWidget *widget, const QString &words);

// A plain widget that is filled with a surface of the theme: "bg", "surface" or "card".
void setSurface(QWidget *widget, const QString &surface);

// A label in one line that gives way where there is no room: it ends in an ellipsis and the tooltip has the whole.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const Theme &theme, TextStyle style, Ink ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    void setInk(Ink ink);
    Ink ink() const { return m_ink; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Ink m_ink;
    QString m_text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

QColor inkColour(const Tokens &tokens, Ink ink);

} // namespace nevertwice
