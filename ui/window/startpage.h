#pragma once

#include "model/domain/result.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

// A column in the middle of a page that stands where a workspace would.
QVBoxLayout *centredColumn(QWidget *page);

// What one sees with no workspace open: try the sample, begin one, open one, or go on with a recent one. Says what each
// of them is for.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

signals:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);
    void forgetWanted(const QString &path);

private:
    QWidget *recentRow(const QString &path);

    const Theme &m_theme;
    QLabel *m_recentHeading = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

// A workspace that could not be opened: what was tried, why it failed, and what to do.
class TroublePage : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePage(const Theme &theme, QWidget *parent = nullptr);

    void setTrouble(const Error &error, const QString &path);

signals:
    void retryWanted(const QString &path);
    void openWanted();
    void startWanted();

private:
    QString m_path;
    QLabel *m_headline = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_file = nullptr;
    QString m_details; // to be sent to somebody who helps
};

} // namespace nevertwice
