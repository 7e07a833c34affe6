#pragma once

#include "base/json_lines.h"
#include "base/language.h"
#include "base/localized.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What authors write, as values.
namespace content {

/// Id of the category whose pages are about danger: never suggested by a score, and not named where somebody
/// else may look first.
constexpr std::string_view SafetyCategory = "safety";

/// Which end of a dimension or scale a text speaks to.
enum class End { Low, High };
std::string_view code(End end);
std::optional<End> endFromCode(std::string_view code);

struct SpeaksTo
{
    std::optional<End> anxiety;
    std::optional<End> avoidance;
    /// Facets of communication: what the scales of the instruments list as theirs, e.g. "asking".
    std::vector<std::string> facets;
};

enum class Tone { Gentle, Plain, Playful, Firm };
std::string_view code(Tone tone);
std::optional<Tone> toneFromCode(std::string_view code);

enum class AuthoredStyle { Secure, Anxious, Avoidant, Fearful, Any };
std::string_view code(AuthoredStyle style);
std::optional<AuthoredStyle> styleFromCode(std::string_view code);

enum class Channel { Spoken, Text };
std::string_view code(Channel channel);
std::optional<Channel> channelFromCode(std::string_view code);

/// A place in a phrase that the reader fills, and the fillings that come with it.
struct Slot
{
    std::string name;
    std::vector<std::string> fillings;
};

/// A sentence to say or send, ready to copy.
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
    /// 1 facts, 2 preferences, 3 emotions, 4 meaning.
    int level = 1;
    std::vector<AuthoredStyle> suits;
    std::vector<AuthoredStyle> towards;
    /// What its slots may be filled with. (Qt reserves the shorter name.)
    std::vector<Slot> fillIns;
};

/// `say` with the first filling of every slot, as it is copied when nothing was chosen.
std::string filled(const Phrase &phrase);
/// `say` with the given fillings; a slot that is missing from the map takes its first filling.
std::string filled(const Phrase &phrase, const std::map<std::string, std::string> &fillings);

/// One language's text of an article.
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
    std::vector<Phrase> phrases;
    /// Markdown without the front matter.
    std::string body;
    /// Where the body begins in its file, from 1, so that a problem in it can be told with its line.
    int bodyLine = 1;
    /// The file it was read from, relative to the pack; empty when it came from a bundle.
    std::string file;
    /// Where the front matter stands in that file, by JSON pointer: "/phrases/3/say" is on line 41. Empty
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

/// A moment in which a phrase is needed, named as people would say it.
struct Situation
{
    std::string id;
    base::Localized title;
    int line = 0;
};

/// A paragraph of a profile: what is said when the reader's point lies in a region of the plane, or when a
/// scale of communication stands out at one end.
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

/// What is told to two people, one in each region of the plane or both in the same.
struct PairText
{
    /// How it goes round for one of them, told to that one.
    struct Perspective
    {
        AuthoredStyle region = AuthoredStyle::Secure;
        base::Localized text;
    };

    /// Both regions in the order secure, anxious, avoidant, fearful: "anxious-avoidant".
    std::string id;
    /// What may go round between such two, as a tendency.
    base::Localized cycle;
    /// Two, in the order of the id; of the same region: of whoever starts, then of whoever answers.
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
        /// Why this page comes now: one sentence, said to the reader.
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
    /// An institution writes its name here and leaves the other two empty.
    std::string literal;
};

/// A published work, after CSL-JSON, with what it found and how strong that is.
struct Reference
{
    std::string id;
    std::string type;
    std::string title;
    std::vector<Author> authors;
    int year = 0;
    std::string containerTitle;
    std::string volume;
    std::string issue;
    std::string page;
    std::string doi;
    std::string publisher;
    std::string finding;
    std::string evidence;
    /// Whether figures may be quoted from it: read in the abstract, rather than known in general.
    bool lendsFigures = false;
    int line = 0;
};

/// How a work came to what it says, from the wording of its `evidence`; strongest first.
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
