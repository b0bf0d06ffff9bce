#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace nevertwice {

// A quiet bar across the page that says what is so and has the buttons that do something about it. Hidden while it has
// nothing to say.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        std::function<void()> act;
        QString undone{}; // what it takes back, as the menu for undo calls it; nothing where it does something else
    };

    explicit PageBar(const Theme &theme, QWidget *parent = nullptr);

    enum class Tone { Notice, Trouble }; // what was lost or may be is seen before it is read

    // With the name of a line icon. Shown again only where something is different.
    void show(const QString &text, const QString &icon, const QList<Choice> &choices = {}, Tone tone = Tone::Notice);
    Tone tone() const { return m_tone; }
    void clear();
    QString text() const;
    QPushButton *button(const QString &text) const; // null where there is none of that name

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QString m_icon;
    Tone m_tone = Tone::Notice;
    QLabel *m_label = nullptr;
    QBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_row = nullptr; // of the buttons
    QList<QPushButton *> m_buttons;
};

} // namespace nevertwice
