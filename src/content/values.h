#pragma once

#include "base/json_lines.h"
#include "base/language.h"
#include "base/localized.h"
#include "content/asks.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What authors write, as values.
namespace content {

/// Id of the category of pages about danger. They are never suggested because of a score, and not named in
/// texts that another person may read first.
constexpr std::string_view SafetyCategory = "safety";

// Of each enum below, code() is its word in files, and xFromCode() the inverse: empty for any other word.

/// Which end of a dimension or scale a text is for.
enum class End { Low, High };
std::string_view code(End end);
std::optional<End> endFromCode(std::string_view code);

/// For whom a text was written; empty where it is for everybody.
struct SpeaksTo
{
    std::optional<End> anxiety;
    std::optional<End> avoidance;
    /// Facets of communication that the scales of the instruments list, e.g. "asking".
    std::vector<std::string> facets;
};

enum class Tone { Gentle, Plain, Playful, Firm };
std::string_view code(Tone tone);
std::optional<Tone> toneFromCode(std::string_view code);

/// An attachment style as authors name it for a person that a text suits or addresses. Any: whatever the
/// style. (quiz::Style is a region of the plane, one of the first four.)
enum class AuthoredStyle { Secure, Anxious, Avoidant, Fearful, Any };
std::string_view code(AuthoredStyle style);
std::optional<AuthoredStyle> styleFromCode(std::string_view code);

enum class Channel { Spoken, Text };
std::string_view code(Channel channel);
std::optional<Channel> channelFromCode(std::string_view code);

/// A placeholder {name} in a phrase, and the fillings to choose from.
struct Slot
{
    std::string name;
    std::vector<std::string> fillings;
};

/// A sentence to say or to send.
struct Phrase
{
    std::string id;
    /// May hold {slots}.
    std::string say;
    std::string insteadOf;
    std::string why;
    std::string ifItLandsBadly;
    std::string situation;
    Tone tone = Tone::Plain;
    std::vector<Channel> channels;
    /// How much it discloses, 1 to 4: facts, preferences, emotions, meaning.
    int level = 1;
    /// Styles of whoever says it, and of whoever it is said to.
    std::vector<AuthoredStyle> suits;
    std::vector<AuthoredStyle> towards;
    /// Not called "slots", which is a macro of Qt.
    std::vector<Slot> fillIns;
};

/// `say` with the first filling of every slot; a slot without fillings keeps its braces.
std::string filled(const Phrase &phrase);
/// `say` with the given fillings; a slot that is missing from the map takes its first filling.
std::string filled(const Phrase &phrase, const std::map<std::string, std::string> &fillings);

/// What helps within the hour: the first thing on a page.
struct Tonight
{
    /// What may be happening.
    std::string perhaps;
    /// What to do, two or three; called "do" in files.
    std::vector<std::string> actions;
    /// What to leave.
    std::string avoid;
    /// Ids of two phrases of the article; called "say" in files.
    std::vector<std::string> phrases;

    bool operator==(const Tonight &) const = default;
};

/// An article in one language.
struct Article
{
    /// The same in both languages, e.g. "starting-softly".
    std::string slug;
    base::Language language = base::Language::English;
    std::string category;
    std::string title;
    std::string lede;
    std::vector<std::string> tags;
    SpeaksTo speaksTo;
    /// Why the page opens with a safety note ("consent", "coercion", ...); empty for most.
    std::vector<std::string> safety;
    std::vector<std::string> related;
    /// Year and month, "2026-11"; empty in a plain pack.
    std::string reviewed;
    std::optional<Tonight> tonight;
    std::vector<Phrase> phrases;
    /// Markdown without the front matter.
    std::string body;
    /// The line of its file that the body begins on, from 1: for problems found in the body.
    int bodyLine = 1;
    /// The file it was read from, relative to the pack; empty when it came from a bundle.
    std::string file;
    /// The lines of the front matter in that file, by JSON pointer: "/phrases/3/say" is on line 41. Empty
    /// when it came from a bundle, and where there is none.
    base::JsonLines keyLines;
};

/// An exercise. Its body has three second-level headings: what to do, why it may help, if it feels wrong.
struct Practice
{
    enum class Company { Solo, Together };
    enum class Frequency { Once, Daily, Weekly, WhenNeeded };

    std::string slug;
    base::Language language = base::Language::English;
    std::string title;
    std::string lede;
    int minutes = 0;
    /// 1 easy to 3 hard.
    int difficulty = 1;
    Company company = Company::Solo;
    Frequency frequency = Frequency::Once;
    /// The plan as "if this happens, then I do that".
    std::string ifThen;
    SpeaksTo speaksTo;
    std::vector<std::string> safety;
    /// Slugs of the articles it belongs to.
    std::vector<std::string> articles;
    std::string reviewed;
    std::string body;
    int bodyLine = 1;
    std::string file;
    base::JsonLines keyLines;
};

std::string_view code(Practice::Company company);
std::optional<Practice::Company> companyFromCode(std::string_view code);
std::string_view code(Practice::Frequency frequency);
std::optional<Practice::Frequency> frequencyFromCode(std::string_view code);

struct Category
{
    std::string id;
    base::Localized title;
    base::Localized description;
    /// The line of its file it begins on; 0 when it came from a bundle. The same below.
    int line = 0;
};

/// A kind of moment in which a phrase is needed, e.g. before a hard talk.
struct Situation
{
    std::string id;
    base::Localized title;
    /// What people type who need a sentence for it.
    LocalizedTexts asks;
    int line = 0;
};

/// A paragraph of a report, for readers whose point lies in a region of the plane, or whose score on a scale
/// of communication lies towards one end.
struct ProfileText
{
    enum class Section { Summary, Strengths, Triggers, Ask, Partner, Growth };

    std::string id;
    Section section = Section::Summary;
    /// "anxious", or "secure-anxious" for a point between two regions; empty where a scale is meant.
    std::string region;
    /// Id of a scale; empty where a region is meant.
    std::string scale;
    End end = End::Low;
    base::Localized text;
    int line = 0;
};

/// The texts for two people, one in each of two regions of the plane or both in the same.
struct PairText
{
    /// The cycle as one of the two experiences it, addressed to that person. In files, and in the JSON of a
    /// pair, the perspectives are "chairs".
    struct Perspective
    {
        /// Never AuthoredStyle::Any.
        AuthoredStyle region = AuthoredStyle::Secure;
        base::Localized text;
    };

    /// Both regions in the order secure, anxious, avoidant, fearful: "anxious-avoidant".
    std::string id;
    /// The interaction cycle that such a pair tends to, worded as a tendency.
    base::Localized cycle;
    /// Two, in the order of the id; for two of the same region first that of the one who starts the cycle.
    std::vector<Perspective> perspectives;
    /// Three.
    std::vector<base::Localized> agreements;
    /// Slugs.
    std::vector<std::string> articles;
    /// Ids.
    std::vector<std::string> phrases;
    int line = 0;
};

/// A short series of articles, to be read in order.
struct LearningPath
{
    struct Step
    {
        /// Slug.
        std::string article;
        /// Why the article stands at this place: one sentence, addressed to the reader.
        base::Localized reason;
        int line = 0;
    };

    std::string id;
    base::Localized title;
    base::Localized description;
    /// Four to six.
    std::vector<Step> steps;
    int line = 0;
};

std::string_view code(ProfileText::Section section);
std::optional<ProfileText::Section> profileSectionFromCode(std::string_view code);

struct Term
{
    std::string id;
    base::Localized term;
    std::vector<std::string> aliasesEn;
    std::vector<std::string> aliasesZh;
    base::Localized definition;
    /// What people type who ask for this word, or for what it means.
    LocalizedTexts asks;
    /// The article that says more; empty where there is none.
    std::string article;
    int line = 0;

    const std::vector<std::string> &aliases(base::Language language) const
    {
        return language == base::Language::Chinese ? aliasesZh : aliasesEn;
    }
};

struct Author
{
    std::string family;
    std::string given;
    /// The name of an institution, whose other two are empty.
    std::string literal;
};

/// A published work: the fields of CSL-JSON, what it found, and what kind of evidence that is.
struct Reference
{
    std::string id;
    std::string type;
    std::string title;
    std::vector<Author> authors;
    /// Of publication; 0 where unknown.
    int year = 0;
    std::string containerTitle;
    std::string volume;
    std::string issue;
    std::string page;
    std::string doi;
    std::string publisher;
    std::string finding;
    std::string evidence;
    /// Whether texts may quote figures from it, because its author read them in the abstract.
    bool lendsFigures = false;
    int line = 0;
};

/// The kind of evidence of a work, recognised by the wording of its `evidence`; strongest first.
enum class EvidenceKind {
    MetaAnalysis,
    Trial,
    Longitudinal,
    Laboratory,
    Diary,
    Survey,
    Review,
    Theory,
    Practice
};
EvidenceKind evidenceKind(const Reference &reference);

/// The work as a reference list prints it, e.g. "Hazan, C., & Shaver, P. (1987). Romantic love ... Journal of
/// Personality and Social Psychology, 52(3), 511-524. https://doi.org/10.1037/..." (APA, seventh edition).
std::string citation(const Reference &reference);

} // namespace content
