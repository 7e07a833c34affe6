#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"

#include <QStringList>

#include <set>
#include <vector>

class QTextCursor;

namespace reading {

/// Typesets the runs of a line at a cursor. One is used for a whole document, because it keeps which notes
/// were referred to already.
class InlineTypesetter
{
public:
    /// `formats` must outlive the typesetter.
    explicit InlineTypesetter(const Formats &formats);

    /// Adds an anchor to the next characters that are set.
    void addAnchor(const QString &name) { m_anchors.append(name); }

    void set(QTextCursor &cursor, const std::vector<markdown::Inline> &runs, const QTextCharFormat &format);
    /// Inserts the text as it is, without treating line ends and spaces.
    void insert(QTextCursor &cursor, const QString &text, QTextCharFormat format);

private:
    void setRuns(QTextCursor &cursor, const std::vector<markdown::Inline> &runs,
                 const QTextCharFormat &format, bool isEmphasised);
    void setRun(QTextCursor &cursor, const markdown::Inline &run, const QTextCharFormat &format,
                bool isEmphasised);
    /// The format inside a Strong, Strikethrough or Link.
    QTextCharFormat spanned(const markdown::Inline &run, QTextCharFormat format) const;
    /// Sets text whose spaces at the ends stay pending until it is known what follows.
    void setWords(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, bool isEmphasised);
    void setText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, bool isEmphasised);
    void setReference(QTextCursor &cursor, int number, const QTextCharFormat &format);

    enum class Pending { Nothing, Space, SoftBreak };
    /// Keeps a space or line end pending: whether it becomes a space depends on the next character.
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
