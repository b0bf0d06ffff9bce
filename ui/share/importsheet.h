#pragma once

#include "ui/kit/theme.h"
#include "ui/share/importer.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace nevertwice {

class ChoiceList;
class ImportItemModel;
class PageView;

// "Import": what was understood of documents, beside what they say, before anything is stored.
class ImportSheet : public QDialog
{
    Q_OBJECT

public:
    ImportSheet(const Theme &theme, const Moment &now, QWidget *parent = nullptr);

    ~ImportSheet() override;

    // Until then it says that it is preparing. The importer is its parent's: it may have a page to end when this is
    // closed, and nobody waits for that here.
    void begin(Importer *importer, const QStringList &paths);
    void beginCopied(Importer *importer, const QByteArray &bytes, ReadOptions::Format format);
    void refuse(const Error &error);

    ImportItemModel *model() const { return m_model; }
    bool isReading() const { return m_isReading; }
    bool isStoring() const { return m_isStoring; }
    // Whether what another workspace has beside its incidents is to come, too.
    bool takesCatalogue() const;
    // How far it is with storing, and how it ended. Nothing of it is known here.
    void showStoring(int done, int all);
    void endStoring(const QString &trouble);

signals:
    // What is wanted of it is to be stored.
    void takeWanted();
    void stopWanted();
    void understood();
    void looked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void reject() override;

private:
    enum Tab { Understood, Changes };

    void buildTable();
    void buildBelow();
    void buildFields();
    void buildButtons();
    void layOut();
    void connectImporter();
    void readAll();
    void startReading();
    void showReading(const ImportReading &reading);
    void showRow();
    void showLook(const ImportLook &look);
    void showFindings(const ImportRow &row);
    void showSource(int line);
    void describe();
    static QString usualHint();
    static QString workspaceHint();
    void tell(const QString &text, bool isTrouble = false);
    void toggleChosen();
    ReadOptions options() const;
    const ImportRow *current() const;

    const Theme &m_theme;
    const Moment m_now;
    QPointer<Importer> m_importer;
    QStringList m_paths;
    QHash<QString, QString> m_zones; // of files that have one of their own
    QByteArray m_copied;
    ReadOptions::Format m_copiedFormat = ReadOptions::Format::Auto;
    ImportLook m_look;
    int m_otherFiles = 0;
    bool m_isReading = false;
    bool m_isStoring = false;
    bool m_isCancelled = false;
    ImportItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_catalogue = nullptr;
    QSplitter *m_below = nullptr;
    QPlainTextEdit *m_source = nullptr;
    QWidget *m_result = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageView *m_pages = nullptr;
    QPlainTextEdit *m_changes = nullptr;
    QLabel *m_nothing = nullptr;
    ChoiceList *m_findings = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace nevertwice
