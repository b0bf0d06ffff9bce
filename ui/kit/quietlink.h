#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>

namespace nevertwice {

// A text that leads somewhere.
class QuietLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuietLink(const Theme &theme, QWidget *parent = nullptr);

    void setLink(const QString &text);
    // Painted as a note where there is little to be found.
    void setQuiet(bool isQuiet);
    // In as many lines as it needs, where it would be cut in one.
    void setWrapping();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    bool m_isQuiet = false;
};

// A small cross that is there while the pointer is over what it takes out.
class CrossButton : public QAbstractButton
{
    Q_OBJECT

public:
    CrossButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace nevertwice
