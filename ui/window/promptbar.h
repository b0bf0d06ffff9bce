#pragma once

#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace nevertwice {

// Asks for one word across the page: Enter gives it, Esc thinks better of it.
class PromptBar : public QWidget
{
    Q_OBJECT

public:
    explicit PromptBar(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QString &question, const QString &verb, const std::function<void(const QString &)> &answer,
             const QString &before = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();
    void close();

    QLabel *m_question = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void(const QString &)> m_answer;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace nevertwice
