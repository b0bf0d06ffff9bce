#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/exchange/logincident.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace nevertwice {

class PasteHighlighter;
class PasteItemModel;

// "Paste log": what somebody copied from a chat, a pager or a log, and beside it the rows that were recognised, to be
// kept, joined, split and marked. It changes nothing itself: it hands over what is to be added, and closes when that
// was taken.
class PasteSheet : public QDialog
{
    Q_OBJECT

public:
    // `incident` is the open one, which the rows can be added to; none where nothing is open.
    PasteSheet(const Theme &theme, const std::optional<Incident> &incident, const Moment &now,
               QWidget *parent = nullptr);

    enum class Target { OpenIncident, NewIncident };
    using Take = std::function<Result<void>(const LogContent &content, Target target)>;
    // Who takes the rows over. The sheet stays open and says why where it fails.
    void setTaker(const Take &take) { m_take = take; }

    void setText(const QString &text);
    PasteItemModel *model() const { return m_model; }
    // The rows that are shown may be about something else than the fields.
    bool isReading() const { return m_isReading || m_pause.isActive(); }

signals:
    // The rows that were read are shown.
    void read();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields(const std::optional<Incident> &incident);
    void buildTable();
    void buildButtons(const std::optional<Incident> &incident);
    void layOut();
    void handOver(Target target);
    void readSoon();
    void startReading();
    void describe();
    void tell();
    void showSource();
    bool handleKey(int key, const QString &typed);
    void hearKeys();
    bool changeSelected(const std::function<bool(PasteItemModel &model, const QList<int> &rows)> &change);
    QList<int> selectedRows() const;
    void select(int row);
    LogOptions options() const;

    const Theme &m_theme;
    Moment m_now;
    std::optional<Incident> m_incident;
    Take m_take;
    QTimer m_pause;
    int m_number = 0; // of the reading that was begun last
    bool m_isReading = false;
    QString m_readText;
    QSplitter *m_split = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    PasteHighlighter *m_highlighter = nullptr;
    QComboBox *m_zone = nullptr;
    QLineEdit *m_day = nullptr;
    QTableView *m_table = nullptr;
    PasteItemModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace nevertwice
