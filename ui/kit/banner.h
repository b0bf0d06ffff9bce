#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nevertwice {

// A quiet bar across the foot of a page: something is so, and this is what can be done. Hidden while it has nothing to
// say.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    // With the name of a line icon.
    void setText(const QString &text, const QString &icon);
    QString text() const;
    // The one thing to do about it; none where the text is empty. Saying something else takes it away.
    void setButton(const QString &text);

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
};

// What stands where there is nothing to show: what belongs here, why it is empty, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setText(const QString &headline, const QString &sentence);
    // The one thing to do about it; none where the text is empty.
    void setButton(const QString &text);
    void setIconShown(bool isShown);
    QString headline() const;
    QString sentence() const;

signals:
    void pressed();

private:
    void paintIcon();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace nevertwice
