#pragma once

#include "ui/follow/statuscsvreading.h"
#include "ui/kit/theme.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace nevertwice {

class ChoiceField;
class EmptyState;
class FlowLayout;
class StatusCsvModel;

// "Refresh from a tracker": which columns of its file say what, what its words mean, and every action that would
// change, before anything does.
class StatusCsvSheet : public QDialog
{
    Q_OBJECT

public:
    StatusCsvSheet(const Theme &theme, const QString &path, QWidget *parent = nullptr);

    // Until then it says that it is preparing.
    void begin(std::unique_ptr<StatusCsvReading> reading);
    void refuse(const Error &error);
    bool isReading() const { return m_isReading; }
    StatusCsvModel *model() const { return m_model; }
    const TrackerMapping &mapping() const { return m_csv.mapping; }

signals:
    // What is marked is to be stored.
    void takeWanted();
    void compared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    void build();
    void buildTable();
    QLayout *buildColumns();
    void showPlan(const StatusCsv &csv);
    void showColumns();
    void showWords();
    void focusNextWord();
    void showProblems();
    void readAgain(const TrackerMapping &mapping);
    void describe();
    void describeEmpty();
    void tell(const QString &text, bool isTrouble = false);
    void toggleChosen();

    const Theme &m_theme;
    QString m_path;
    std::unique_ptr<StatusCsvReading> m_reading;
    StatusCsv m_csv;
    bool m_isReading = true;
    bool m_isRefused = false;
    StatusCsvModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QList<ChoiceField *> m_columns; // link, status, outcome, closed
    QWidget *m_words = nullptr;
    FlowLayout *m_wordFlow = nullptr;
    QLabel *m_problemHead = nullptr;
    QListWidget *m_problems = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace nevertwice
