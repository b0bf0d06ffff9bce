#pragma once

#include "ui/kit/theme.h"

#include <QLineEdit>

#include <functional>

namespace nevertwice {

// A line of text that looks like text until the pointer or the keyboard is there. Enter or leaving it says what was
// typed, Esc brings back what was there.
class QuietField : public QLineEdit
{
    Q_OBJECT

public:
    QuietField(const Theme &theme, const QString &label, QWidget *parent = nullptr);

    // What is there. While somebody types something else it waits: what was typed is theirs to keep or take back.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    // Also while another window is in front: whoever comes back goes on.
    bool isTyping() const { return window()->focusWidget() == this && !m_isSaying && text() != m_value; }
    // What was typed stays where it is, marked.
    void setWrong(bool isWrong);
    bool isWrong() const { return m_isWrong; }
    // Says what is being typed without waiting for Enter.
    virtual void handOver();
    // Brings back what was there.
    void takeBack();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // Something else than the value; whoever hears it sets the new value, or the field shows the old one again.
    void committed(const QString &text);
    void takenBack();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    // Says what was typed, if it is something else.
    virtual void commit();
    // Announces something typed; unless it is wrong the value is shown again after that, the new one or the old.
    void say(const std::function<void()> &announce);
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QString m_value;
    bool m_isSaying = false;
    bool m_isWrong = false;
};

} // namespace nevertwice
