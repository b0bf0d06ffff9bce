#pragma once

#include "model/domain/incident.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"
#include "ui/write/sections.h"

#include <QDate>

class QVBoxLayout;

namespace nevertwice {

// One section on the page: its heading and what stands under it.
class SectionView : public PageFlow
{
    Q_OBJECT

public:
    SectionView(const Theme &theme, const Section &section, const Incident &incident, QDate today,
                QWidget *parent = nullptr);

signals:
    // What has the keyboard moved inside the section: the page shows it.
    void currentMoved(QWidget *view, const QRect &row);

private:
    void addProse(const QString &text, const QString &name);
    void addSubheading(const QString &text);
    void addTimeline(const Incident &incident);
    void addCauses(const Incident &incident);
    void addActions(const Incident &incident, QDate today);
    void addLessons(const Lessons &lessons);

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace nevertwice
