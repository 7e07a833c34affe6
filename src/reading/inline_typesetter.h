#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"

#include <QStringList>

#include <set>
#include <vector>

class QTextCursor;

namespace reading {

/// Sets the runs of a line at a cursor. One for a whole document: it remembers which notes have been referred
/// to.
class InlineTypesetter
{
public:
    /// `formats` must outlive it.
    explicit InlineTypesetter(const Formats &formats);

    /// The next characters set carry this anchor, beside those that wait already.
    void addAnchor(const QString &name) { m_anchors.append(name); }

    void set(QTextCursor &cursor, const std::vector<markdown::Inline> &runs, const QTextCharFormat &format);
    /// As it is, without looking for breaks.
    void insert(QTextCursor &cursor, const QString &text, QTextCharFormat format);

private:
    void setRuns(QTextCursor &cursor, const std::vector<markdown::Inline> &runs,
                 const QTextCharFormat &format, bool isEmphasised);
    void setRun(QTextCursor &cursor, const markdown::Inline &run, const QTextCharFormat &format,
                bool isEmphasised);
    /// The format inside a Strong, Strikethrough or Link.
    QTextCharFormat spanned(const markdown::Inline &run, QTextCharFormat format) const;
    /// Text whose spaces at the ends wait for what follows.
    void setWords(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, bool isEmphasised);
    void setText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, bool isEmphasised);
    void setReference(QTextCursor &cursor, int number, const QTextCharFormat &format);

    enum class Pending { Nothing, Space, SoftBreak };
    /// Whether what waits becomes a space is known only once it is known what follows.
    void wait(Pending pending, const QTextCharFormat &format);
    void setPending(QTextCursor &cursor, char32_t next);

    const Formats &m_formats;
    QStringList m_anchors;
    std::set<int> m_referred;
    /// The last character set in this line; 0 at its beginning.
    char32_t m_last = 0;
    Pending m_pending = Pending::Nothing;
    QTextCharFormat m_pendingFormat;
    bool m_isAfterReference = false;
};

} // namespace reading
