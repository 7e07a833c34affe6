#include "reading/inline_typesetter.h"

#include "reading/characters.h"

#include <QTextCursor>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

/// Prevents a line break between a word and the number of its note.
constexpr char16_t WordJoiner = 0x2060;

/// Longest line. The time in which Qt breaks a word into lines grows with the square of its length: one of a
/// million characters would take a minute.
constexpr qsizetype MaximumLine = 8'000;

/// The offset at which to cut a text of which `room` characters fit: behind the last space, if it is in the
/// second half of them.
qsizetype cutBefore(const QString &text, qsizetype room)
{
    const auto space = room > 0 ? text.lastIndexOf(u' ', room - 1) + 1 : 0;
    if (space > room / 2)
        return space;
    return room > 0 && text[room - 1].isHighSurrogate() ? room - 1 : room;
}

/// Continues in a new block without a gap to the last one.
void continueLine(QTextCursor &cursor)
{
    auto format = cursor.blockFormat();
    const auto bottom = format.bottomMargin();
    format.setBottomMargin(0);
    cursor.setBlockFormat(format);
    format.setTopMargin(0);
    format.setBottomMargin(bottom);
    format.setTextIndent(0);
    format.clearProperty(HeadingAnchor);
    cursor.insertBlock(format);
}

QString withoutSpacesAround(const QString &text)
{
    QStringView view(text);
    while (view.startsWith(u' '))
        view = view.sliced(1);
    while (view.endsWith(u' '))
        view.chop(1);
    return view.toString();
}

} // namespace

InlineTypesetter::InlineTypesetter(const Formats &formats)
    : m_formats(formats)
{
}

void InlineTypesetter::set(QTextCursor &cursor, const std::vector<markdown::Inline> &runs,
                           const QTextCharFormat &format)
{
    m_last = 0;
    m_pending = Pending::Nothing;
    m_isAfterReference = false;
    setRuns(cursor, runs, format, false);
}

void InlineTypesetter::insert(QTextCursor &cursor, const QString &text, QTextCharFormat format)
{
    if (text.isEmpty())
        return;
    if (!m_anchors.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorNames(m_anchors);
        format.setProperty(AnchorKey, m_anchors.front());
        m_anchors.clear();
    }
    auto rest = text;
    while (cursor.positionInBlock() + rest.size() > MaximumLine) {
        const auto cut = cutBefore(rest, MaximumLine - cursor.positionInBlock());
        cursor.insertText(rest.first(cut), format);
        continueLine(cursor);
        rest = rest.sliced(cut);
    }
    cursor.insertText(rest, format);
    m_last = lastCharacter(text);
    m_isAfterReference = false;
}

void InlineTypesetter::setRuns(QTextCursor &cursor, const std::vector<markdown::Inline> &runs,
                               const QTextCharFormat &format, bool isEmphasised)
{
    for (const auto &run : runs)
        setRun(cursor, run, format, isEmphasised);
}

void InlineTypesetter::setRun(QTextCursor &cursor, const markdown::Inline &run, const QTextCharFormat &format,
                              bool isEmphasised)
{
    switch (run.kind) {
    case markdown::InlineKind::Text:
        setWords(cursor, documentText(run.text), format, isEmphasised);
        break;
    case markdown::InlineKind::Code:
        setText(cursor, documentText(run.text), m_formats.code(format), false);
        break;
    case markdown::InlineKind::SoftBreak:
        wait(Pending::SoftBreak, format);
        break;
    case markdown::InlineKind::HardBreak:
        m_pending = Pending::Nothing;
        insert(cursor, QString(QChar(QChar::LineSeparator)), format);
        break;
    case markdown::InlineKind::Html:
        break;
    case markdown::InlineKind::FootnoteReference:
        setReference(cursor, run.number, format);
        break;
    case markdown::InlineKind::Emphasis:
        setRuns(cursor, run.children, format, true);
        break;
    case markdown::InlineKind::Strong:
    case markdown::InlineKind::Strikethrough:
    case markdown::InlineKind::Link:
        setRuns(cursor, run.children, spanned(run, format), isEmphasised);
        break;
    case markdown::InlineKind::Image:
        setRuns(cursor, run.children, m_formats.alternative(format), isEmphasised);
        break;
    }
}

QTextCharFormat InlineTypesetter::spanned(const markdown::Inline &run, QTextCharFormat format) const
{
    if (run.kind == markdown::InlineKind::Strong) {
        format.setFontWeight(QFont::Bold);
    } else if (run.kind == markdown::InlineKind::Strikethrough) {
        format.setFontStrikeOut(true);
    } else {
        format = m_formats.link(format, documentText(run.url));
        if (!run.title.empty())
            // Escaped as rich text, because Qt would interpret tags in a plain title.
            format.setToolTip(Qt::convertFromPlainText(documentText(run.title)));
    }
    return format;
}

void InlineTypesetter::setWords(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
                                bool isEmphasised)
{
    if (text.startsWith(u' '))
        wait(Pending::Space, format);
    const auto words = withoutSpacesAround(text);
    setText(cursor, words, format, isEmphasised);
    if (!words.isEmpty() && text.endsWith(u' '))
        wait(Pending::Space, format);
}

void InlineTypesetter::setText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
                               bool isEmphasised)
{
    if (text.isEmpty())
        return;
    setPending(cursor, firstCharacter(text));
    if (!isEmphasised) {
        insert(cursor, text, format);
        return;
    }
    for (const auto &part : splitByWidth(text))
        insert(cursor, part, m_formats.emphasised(format, isFullWidth(firstCharacter(part))));
}

void InlineTypesetter::setReference(QTextCursor &cursor, int number, const QTextCharFormat &format)
{
    const auto last = m_last;
    setPending(cursor, last);
    const auto raised = m_formats.superscript(format);
    insert(cursor, m_isAfterReference ? u","_s : QString(QChar(WordJoiner)), raised);
    if (m_referred.insert(number).second)
        m_anchors.append(u"ref-%1"_s.arg(number));
    insert(cursor, QString::number(number), m_formats.reference(raised, number));
    m_last = last;
    m_isAfterReference = true;
}

void InlineTypesetter::wait(Pending pending, const QTextCharFormat &format)
{
    m_pending = pending;
    m_pendingFormat = format;
}

void InlineTypesetter::setPending(QTextCursor &cursor, char32_t next)
{
    const auto pending = std::exchange(m_pending, Pending::Nothing);
    if (pending == Pending::Nothing || m_last == 0)
        return;
    const bool isNeeded = pending == Pending::SoftBreak ? needsSpaceBetween(m_last, next)
                                                        : !isBesideFullWidthPunctuation(m_last, next);
    if (isNeeded)
        insert(cursor, u" "_s, m_pendingFormat);
}

} // namespace reading
