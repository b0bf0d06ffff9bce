#pragma once

#include "model/search/completion.h"
#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace nevertwice {

class OptionList;

// What lies under a search field while one types: how the filter goes on, or, where nothing is typed yet, what was
// searched for last. Down goes into it, Enter and Tab take what is highlighted; where nothing is, both do what they
// always do.
class SearchHelp : public QObject
{
    Q_OBJECT

public:
    SearchHelp(const Theme &theme, QLineEdit *field);
    ~SearchHelp() override;

    // Where they were waited for they are offered now.
    void setNames(const QueryNames &names);
    void setRecent(const QStringList &queries) { m_recent = queries; }
    const OptionList *list() const;

signals:
    // The field got the keyboard: the names may be others than before.
    void namesWanted();
    void forgetWanted(); // what was searched for last

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void offerRecent();
    void show(const QList<Option> &options);
    void take(const Option &option);
    bool takeKey(const QKeyEvent &key);

    const Theme &m_theme;
    QLineEdit *m_field;
    QPointer<OptionList> m_list; // lies over the window
    QueryNames m_names;
    QStringList m_recent;
    Completions m_offered;
};

} // namespace nevertwice
