#pragma once

#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace nevertwice {

class FlowLayout;
class SuggestField;

// One word of a token field. Click and the arrows choose it, Delete or its cross takes it out.
class Token : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kPadding = 8; // before its word

    Token(const Theme &theme, const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setWord(const QString &word);
    void setReadOnly(bool isReadOnly);

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect cross() const;

    const Theme &m_theme;
    bool m_isReadOnly = false;
};

// Words in no particular order: services, tags. Enter or a comma adds what was typed, Backspace in the empty field
// takes the last one out.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    TokenField(const Theme &theme, const QString &label, const QString &invitation, QWidget *parent = nullptr);

    void setWords(const QStringList &words);
    const QStringList &words() const { return m_words; }
    void setSource(const OptionSource &source);
    void setReadOnly(bool isReadOnly);
    SuggestField *input() const { return m_input; }

signals:
    void committed(const QStringList &words);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool takeInputKey(int key);
    bool takeTokenKey(int index, int key);
    void addToken(const QString &word);
    void add(const QString &text);
    void removeAt(int index);
    void focusToken(int index);

    const Theme &m_theme;
    QString m_label;
    FlowLayout *m_flow = nullptr;
    SuggestField *m_input = nullptr;
    QList<Token *> m_tokens;
    QStringList m_words;
    bool m_isReadOnly = false;
};

} // namespace nevertwice
