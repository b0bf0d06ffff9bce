#pragma once

#include "ui/help/manualsearch.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace nevertwice {

class ContentsList;
class EmptyState;
class ManualView;

// The manual in a window of its own, beside whatever one does: its contents under a search on one side, the page that
// is read on the other. The keyboard does all of it: Ctrl+F, the arrow keys, Enter, Tab from link to link, Alt+Left and
// Alt+Right, Esc.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(const Theme &theme, Settings &settings, const ManualWords &words);

    // A page by its name; the first where there is none of that name. The keyboard goes to its text.
    void open(const QString &page);
    QString page() const { return m_page; }

    void goBack();
    void goForward();
    // What the keys are called may have changed.
    void setWords(const ManualWords &words);
    // Where it stands and how wide its parts are is there again the next time.
    void remember();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Visit
    {
        QString page;
        int place = 0;
    };
    enum class Stay { Settled, Passing }; // who only passes a page does not come back to it

    void build();
    QWidget *makeContents();
    QWidget *makePage();
    QPushButton *makeButton(const QString &icon, const QString &text, const QKeySequence &keys);
    void addKeys(const QKeySequence &keys, const std::function<void()> &act);
    void fill();
    void turnTo(const QString &page, Stay stay);
    void showAgain(QList<Visit> &from, QList<Visit> &to);
    void present();
    void search(const QString &typed);
    bool isAsked() const;
    void leave();

    const Theme &m_theme;
    Settings &m_settings;
    ManualWords m_words;
    QList<ManualPage> m_raw;   // with placeholders
    QList<ManualPage> m_pages; // as they are read
    ManualSearch m_search;
    QString m_page;
    bool m_isPassing = false;
    QList<Visit> m_back;
    QList<Visit> m_forward;

    QSplitter *m_split = nullptr;
    QLineEdit *m_field = nullptr;
    ContentsList *m_contents = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_lists = nullptr;
    QPushButton *m_backButton = nullptr;
    QPushButton *m_forwardButton = nullptr;
    QLabel *m_section = nullptr;
    ManualView *m_view = nullptr;
};

} // namespace nevertwice
