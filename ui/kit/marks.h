#pragma once

#include "model/domain/codes.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace nevertwice {

// Small painted facts that lists, headers and inspectors share. Each has a word: colour never speaks alone.

// "SEV2" on the fill of its severity; the severity as written where it is none we know; a dash where there is none.
QString severityText(const Code<Severity> &severity);
QSize severityPillSize(const Theme &theme, const Code<Severity> &severity);
void paintSeverityPill(QPainter &painter, const Theme &theme, const QRect &rect, const Code<Severity> &severity);

// A dot that is full while it burns, half when mitigated, a tick when over.
void paintStateMark(QPainter &painter, const QRectF &rect, const Code<State> &state, const QColor &ink);
QColor stateInk(const Tokens &tokens, const Code<State> &state);

// A ring that fills as the promise is kept; a cross where it will not be.
void paintActionMark(QPainter &painter, const QRectF &rect, const Code<ActionStatus> &status, const QColor &ink);

// The two-pixel ring around what has the keyboard.
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);

} // namespace nevertwice
