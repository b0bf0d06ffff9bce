#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nevertwice {

// Before something is published whose cause came before: why did it happen again? Enter publishes with the sentence.
class RepeatQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatQuestion(const Theme &theme, QWidget *parent = nullptr);

    // Empty where somebody publishes without saying.
    using Answer = std::function<void(const QString &reason)>;
    void ask(const QString &question, const Answer &answer);
    // Words that were typed are not lost with it (see left()).
    void dismiss();
    // Says what is being typed without waiting; the question stays.
    void handOver();

signals:
    // It goes unanswered, or does not wait, and these words stand in it.
    void left(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(const QString &reason);

    const Theme &m_theme;
    QLabel *m_question = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_without = nullptr;
    Answer m_answer;
};

} // namespace nevertwice
