#pragma once

#include "model/domain/directoryfacts.h"
#include "ui/kit/directorywish.h"
#include "ui/kit/theme.h"

#include "model/store/directoryrows.h"

#include <QScrollArea>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace nevertwice {

class QuietField;
class QuietLink;
class SuggestField;

// Beside the table: the one name that is chosen, what is known of it, and what can be done with it.
class DirectoryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DirectoryPanel(const Theme &theme, QWidget *parent = nullptr);

    // The others are those of its kind, the teams those a service or a person can have. Nothing: nothing is chosen.
    void show(const std::optional<DirectoryRow> &row, const QStringList &others, const QStringList &teams);
    void setChangeable(bool isChangeable);
    void focusName();
    bool isTyping() const;
    // What is being typed is said without waiting for Enter.
    void handOver();

signals:
    void typingEnded(); // and nothing else is being typed
    void wanted(const nevertwice::DirectoryWish &wish);
    void incidentsWanted(const nevertwice::DirectoryRow &row);
    void actionsWanted(const nevertwice::DirectoryRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchTyping();
    struct Fact
    {
        DirectoryFact fact;
        QLabel *label;
        QuietField *field;
        QList<DirectoryKind> kinds; // that have it
    };
    void build();
    void addFact(QGridLayout *grid, DirectoryFact fact, const QString &name, const QString &placeholder,
                 const QList<DirectoryKind> &kinds);
    void change(DirectoryFact fact, const QString &value);
    void showFacts(const QStringList &teams);
    void showNumbers();
    void showMembers();
    void followChangeable();
    QString kindText() const;

    const Theme &m_theme;
    std::optional<DirectoryRow> m_row;
    bool m_isChangeable = true;
    QWidget *m_content = nullptr;
    QLabel *m_kind = nullptr;
    QuietField *m_name = nullptr;
    QList<Fact> m_facts;
    QuietLink *m_runbook = nullptr;
    QLabel *m_mergeLabel = nullptr;
    SuggestField *m_merge = nullptr;
    QLabel *m_numbers = nullptr;
    QuietLink *m_incidents = nullptr;
    QuietLink *m_actions = nullptr;
    QLabel *m_members = nullptr;
    QLabel *m_rule = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace nevertwice
