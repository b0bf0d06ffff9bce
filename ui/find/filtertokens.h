#pragma once

#include "model/search/query.h"
#include "ui/find/queryexplaining.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace nevertwice {

// Every filter of a query that no quick filter shows, as a chip of its own: Delete, Backspace, Enter or a click takes
// it out.
class FilterTokens : public QWidget
{
    Q_OBJECT

public:
    explicit FilterTokens(const Theme &theme, QWidget *parent = nullptr);

    void setFilters(const QueryFilters &filters, const FieldNames &fields = {});

signals:
    void changed(const nevertwice::QueryFilters &filters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QueryFilters m_filters;
    FieldNames m_fields;
};

} // namespace nevertwice
