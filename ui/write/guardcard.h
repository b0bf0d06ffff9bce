#pragma once

#include "model/store/seenbefore.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace nevertwice {

class QuietLink;

// "You have been here before": how often, when last, how many minutes in all, what had been promised and was open; and
// the sentence on why it happened again. Hidden where nothing came before.
class GuardCard : public QWidget
{
    Q_OBJECT

public:
    explicit GuardCard(const Theme &theme, QWidget *parent = nullptr);

    enum class Reason { Editable, ReadOnly };
    void show(const SeenBefore &seen, const QString &reason, Reason mode);
    // Another document: whatever stood in the field was of the one before.
    void startWith(const QString &reason);
    // The sentence as the document has it now. While somebody types something else it waits.
    void setReason(const QString &reason);
    // What is being typed is said without waiting; nothing where nobody typed.
    void handOver();

    // What the card says, without the promises; empty where it says nothing.
    QString text() const;

signals:
    void promiseWanted(const QUuid &incident, const QUuid &action);
    void reasonTyped(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPromises(const SeenBefore &seen);
    void takeLook();

    static constexpr int kMostShown = 3;

    const Theme &m_theme;
    bool m_isGrave = false; // promises were open
    QLabel *m_headline = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_numbers[3] = {};
    QLabel *m_captions[3] = {};
    QLabel *m_openTitle = nullptr;
    QVBoxLayout *m_promises = nullptr;
    QList<QuietLink *> m_links;
    QLabel *m_why = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QString m_said; // as the document has it, or was told
    QString m_told;
};

} // namespace nevertwice
