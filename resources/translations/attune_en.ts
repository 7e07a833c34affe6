<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>print::PrintedArticle</name>
        <message>
            <source>References</source>
            <translation>References</translation>
        </message>
        <message>
            <source>Sentences you can use</source>
            <translation>Sentences you can use</translation>
        </message>
        <message>
            <source>Instead of: %1</source>
            <translation>Instead of: %1</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
        <message>
            <source>If it lands badly: %1</source>
            <translation>If it lands badly: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticleController</name>
        <message>
            <source>Attune opens no connections. The address was copied.</source>
            <translation>Attune opens no connections. The address was copied.</translation>
        </message>
        <message>
            <source>This library has no page “%1”</source>
            <translation>This library has no page “%1”</translation>
        </message>
        <message>
            <source>Bookmarked</source>
            <translation>Bookmarked</translation>
        </message>
        <message>
            <source>Bookmark removed</source>
            <translation>Bookmark removed</translation>
        </message>
        <message>
            <source>Your reply is kept</source>
            <translation>Your reply is kept</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticlePage</name>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>Take the relationship test (%1)</translation>
        </message>
        <message>
            <source>How do you tend to answer in such moments?</source>
            <translation>How do you tend to answer in such moments?</translation>
        </message>
        <message>
            <source>The test places you on two dimensions, says how sure it is, and leads to the pages and sentences that fit. Your answers stay on this computer.</source>
            <translation>The test places you on two dimensions, says how sure it is, and leads to the pages and sentences that fit. Your answers stay on this computer.</translation>
        </message>
        <message>
            <source>References</source>
            <translation>References</translation>
        </message>
        <message>
            <source>Does this ring true?</source>
            <translation>Does this ring true?</translation>
        </message>
        <message>
            <source>Your reply is kept here and changes what is suggested to you.</source>
            <translation>Your reply is kept here and changes what is suggested to you.</translation>
        </message>
        <message>
            <source>Sentences you can use</source>
            <translation>Sentences you can use</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Related</translation>
        </message>
        <message>
            <source>What links here</source>
            <translation>What links here</translation>
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation>Remove the bookmark</translation>
        </message>
        <message>
            <source>Bookmark this article</source>
            <translation>Bookmark this article</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticlePanel</name>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Sentences</translation>
        </message>
    </context>
    <context>
        <name>shell::AskingPage</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Skip</translation>
        </message>
        <message>
            <source>Leave for now</source>
            <translation>Leave for now</translation>
        </message>
    </context>
    <context>
        <name>shell::ChoiceList</name>
        <message>
            <source>option %1 of %2, %3</source>
            <translation>option %1 of %2, %3</translation>
        </message>
    </context>
    <context>
        <name>shell::ChoosePage</name>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n situation</numerusform>
                <numerusform>%n situations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>This library holds no test. Open the library that came with the program to take it.</source>
            <translation>This library holds no test. Open the library that came with the program to take it.</translation>
        </message>
        <message>
            <source>You may leave at any time: every answer is kept as you give it, on this computer only.</source>
            <translation>You may leave at any time: every answer is kept as you give it, on this computer only.</translation>
        </message>
        <message>
            <source>Unfinished: %1</source>
            <translation>Unfinished: %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Discard these answers</source>
            <translation>Discard these answers</translation>
        </message>
        <message>
            <source>What it can and cannot tell</source>
            <translation>What it can and cannot tell</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Begin: %1</source>
            <translation>Begin: %1</translation>
        </message>
        <message>
            <source>Whom is it about?</source>
            <translation>Whom is it about?</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>My partner</translation>
        </message>
        <message>
            <source>Somebody else, whom I call</source>
            <translation>Somebody else, whom I call</translation>
        </message>
        <message>
            <source>How I am in relationships in general</source>
            <translation>How I am in relationships in general</translation>
        </message>
        <message>
            <source>a name of your own</source>
            <translation>a name of your own</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name of the person</translation>
        </message>
    </context>
    <context>
        <name>shell::Clipboard</name>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>Copied: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::FailureWords</name>
        <message>
            <source>There is no space left on the disk that holds your journal.</source>
            <translation>There is no space left on the disk that holds your journal.</translation>
        </message>
        <message>
            <source>Another program is using your journal just now.</source>
            <translation>Another program is using your journal just now.</translation>
        </message>
        <message>
            <source>Your journal cannot be written: its file or its folder is read-only.</source>
            <translation>Your journal cannot be written: its file or its folder is read-only.</translation>
        </message>
        <message>
            <source>Your journal is no longer where it was: its file or its folder was moved or deleted.</source>
            <translation>Your journal is no longer where it was: its file or its folder was moved or deleted.</translation>
        </message>
        <message>
            <source>Another file has come in the place of your journal while Attune was open.</source>
            <translation>Another file has come in the place of your journal while Attune was open.</translation>
        </message>
        <message>
            <source>Your journal cannot be read: its file is damaged.</source>
            <translation>Your journal cannot be read: its file is damaged.</translation>
        </message>
        <message>
            <source>Your journal was written by a newer version of Attune.</source>
            <translation>Your journal was written by a newer version of Attune.</translation>
        </message>
        <message>
            <source>Your journal cannot be opened: its file is damaged, empty, or no journal of Attune. Nothing was changed in it.</source>
            <translation>Your journal cannot be opened: its file is damaged, empty, or no journal of Attune. Nothing was changed in it.</translation>
        </message>
        <message>
            <source>Your journal was written by a newer version of Attune, which this one cannot read. Nothing was changed in it.</source>
            <translation>Your journal was written by a newer version of Attune, which this one cannot read. Nothing was changed in it.</translation>
        </message>
        <message>
            <source>There is no place for your journal: its folder cannot be written.</source>
            <translation>There is no place for your journal: its folder cannot be written.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of your journal cannot be read and were set aside; everything else is here. Nothing was deleted. They are: %1</source>
            <translation>
                <numerusform>%n record of your journal cannot be read and was set aside; everything else is here. Nothing was deleted. It is: %1</numerusform>
                <numerusform>%n records of your journal cannot be read and were set aside; everything else is here. Nothing was deleted. They are: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>a finished or begun test (number %1)</source>
            <translation>a finished or begun test (number %1)</translation>
        </message>
        <message>
            <source>a reply on the page “%1”</source>
            <translation>a reply on the page “%1”</translation>
        </message>
        <message>
            <source>the place in the page “%1”</source>
            <translation>the place in the page “%1”</translation>
        </message>
        <message>
            <source>your wording of the sentence “%1”</source>
            <translation>your wording of the sentence “%1”</translation>
        </message>
        <message>
            <source>the practice “%1”</source>
            <translation>the practice “%1”</translation>
        </message>
        <message>
            <source>a profile that was given to you (number %1)</source>
            <translation>a profile that was given to you (number %1)</translation>
        </message>
        <message>
            <source>the definition of a test (“%1”)</source>
            <translation>the definition of a test (“%1”)</translation>
        </message>
    </context>
    <context>
        <name>shell::Files</name>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>It could not be saved as %1: %2</source>
            <translation>It could not be saved as %1: %2</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>%1 is too large to be such a file</source>
            <translation>%1 is too large to be such a file</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 cannot be read: %2</translation>
        </message>
    </context>
    <context>
        <name>shell::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>Find in this page</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Close the find field</source>
            <translation>Close the find field</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
    </context>
    <context>
        <name>shell::GonePage</name>
        <message>
            <source>This test was removed</source>
            <translation>This test was removed</translation>
        </message>
        <message>
            <source>It is no longer in your journal: it was removed, perhaps in another window of Attune.</source>
            <translation>It is no longer in your journal: it was removed, perhaps in another window of Attune.</translation>
        </message>
        <message numerus="yes">
            <source>The %n answer(s) you gave are still here. You can keep them as a new test and go on where you were, or let them go.</source>
            <translation>
                <numerusform>The answer you gave is still here. You can keep it as a new test and go on where you were, or let it go.</numerusform>
                <numerusform>The %n answers you gave are still here. You can keep them as a new test and go on where you were, or let them go.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them and go on</source>
            <translation>Keep them and go on</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Let them go</translation>
        </message>
        <message>
            <source>Back to the tests</source>
            <translation>Back to the tests</translation>
        </message>
    </context>
    <context>
        <name>shell::HomeController</name>
        <message>
            <source>The unfinished test was discarded</source>
            <translation>The unfinished test was discarded</translation>
        </message>
    </context>
    <context>
        <name>shell::HomePage</name>
        <message>
            <source>Welcome back</source>
            <translation>Welcome back</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>Take the relationship test (%1)</translation>
        </message>
        <message>
            <source>Attune</source>
            <translation>Attune</translation>
        </message>
        <message>
            <source>For the evening after a hard talk: read what may have happened between you, see how you tend to answer, and find a sentence you can say.</source>
            <translation>For the evening after a hard talk: read what may have happened between you, see how you tend to answer, and find a sentence you can say.</translation>
        </message>
        <message>
            <source>Browse the library</source>
            <translation>Browse the library</translation>
        </message>
        <message>
            <source>Everything you enter stays on this computer.</source>
            <translation>Everything you enter stays on this computer.</translation>
        </message>
        <message>
            <source>Your test is waiting</source>
            <translation>Your test is waiting</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Discard these answers</source>
            <translation>Discard these answers</translation>
        </message>
        <message>
            <source>Continue reading</source>
            <translation>Continue reading</translation>
        </message>
        <message>
            <source>Go on at %1 %</source>
            <translation>Go on at %1 %</translation>
        </message>
        <message>
            <source>Today's sentence</source>
            <translation>Today's sentence</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>From: %1</translation>
        </message>
        <message>
            <source>What your profile suggests next</source>
            <translation>What your profile suggests next</translation>
        </message>
        <message>
            <source>See your profile</source>
            <translation>See your profile</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>The library</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::JournalDialog</name>
        <message>
            <source>Attune</source>
            <translation>Attune</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Begin a new journal, keep this file</source>
            <translation>Begin a new journal, keep this file</translation>
        </message>
        <message>
            <source>Read without a journal</source>
            <translation>Read without a journal</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>shell::JournalNotices</name>
        <message numerus="yes">
            <source>%n thing(s) you did are not on the disk yet. They are kept here and written as soon as it is possible; you can go on.</source>
            <translation>
                <numerusform>%n thing you did is not on the disk yet. It is kept here and written as soon as it is possible; you can go on.</numerusform>
                <numerusform>%n things you did are not on the disk yet. They are kept here and written as soon as it is possible; you can go on.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it there again</source>
            <translation>Write it there again</translation>
        </message>
        <message>
            <source>Your journal is back in its place</source>
            <translation>Your journal is back in its place</translation>
        </message>
        <message>
            <source>Go on with the file that is there</source>
            <translation>Go on with the file that is there</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Attune runs without your journal: nothing you enter now is kept after you close it.</source>
            <translation>Attune runs without your journal: nothing you enter now is kept after you close it.</translation>
        </message>
        <message>
            <source>Your journal is read-only: you can read everything in it, but what you enter now is kept only if it can be written before you close Attune.</source>
            <translation>Your journal is read-only: you can read everything in it, but what you enter now is kept only if it can be written before you close Attune.</translation>
        </message>
    </context>
    <context>
        <name>shell::LibraryController</name>
        <message>
            <source>This library has no path “%1”</source>
            <translation>This library has no path “%1”</translation>
        </message>
    </context>
    <context>
        <name>shell::LibraryPage</name>
        <message>
            <source>Categories</source>
            <translation>Categories</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>For any style</source>
            <translation>For any style</translation>
        </message>
        <message>
            <source>When leaning %1</source>
            <translation>When leaning %1</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Suggested first</source>
            <translation>Suggested first</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>By title</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>All articles</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Bookmarks</translation>
        </message>
        <message>
            <source>What you bookmarked, on this computer only.</source>
            <translation>What you bookmarked, on this computer only.</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>Paths</translation>
        </message>
        <message>
            <source>Short series for one occasion, a page an evening. Skip what you don’t need.</source>
            <translation>Short series for one occasion, a page an evening. Skip what you don’t need.</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>Any tag</translation>
        </message>
        <message>
            <source>No bookmarks yet. The ribbon beside an article's title, or Ctrl+D, puts it here.</source>
            <translation>No bookmarks yet. The ribbon beside an article's title, or Ctrl+D, puts it here.</translation>
        </message>
        <message>
            <source>No article fits these filters. Choose another category, or take a filter away.</source>
            <translation>No article fits these filters. Choose another category, or take a filter away.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::MainWindow</name>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Find in the page</source>
            <translation>Find in the page</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Next match</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Previous match</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Bookmark the article</source>
            <translation>Bookmark the article</translation>
        </message>
        <message>
            <source>Undo what was deleted</source>
            <translation>Undo what was deleted</translation>
        </message>
        <message>
            <source>Copy a sentence</source>
            <translation>Copy a sentence</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Text at its own size</translation>
        </message>
        <message>
            <source>Show or fold the panel beside the article</source>
            <translation>Show or fold the panel beside the article</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Next part of the window</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>About Attune</source>
            <translation>About Attune</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>There is nothing to print on this page</source>
            <translation>There is nothing to print on this page</translation>
        </message>
        <message>
            <source>Attune %1

A private, offline companion for talking with the person you love.

Everything you enter stays on this computer, in %2. The program opens no connections.

The program is under the MIT licence, the articles under CC BY 4.0.</source>
            <translation>Attune %1

A private, offline companion for talking with the person you love.

Everything you enter stays on this computer, in %2. The program opens no connections.

The program is under the MIT licence, the articles under CC BY 4.0.</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>Text at %1 %</translation>
        </message>
        <message>
            <source>Attune</source>
            <translation>Attune</translation>
        </message>
        <message>
            <source>Only the first 2,000 characters are searched</source>
            <translation>Only the first 2,000 characters are searched</translation>
        </message>
        <message>
            <source>%1 – Attune</source>
            <translation>%1 – Attune</translation>
        </message>
        <message>
            <source>Something in Attune itself went wrong (%1). What you kept is safe; you can go on.</source>
            <translation>Something in Attune itself went wrong (%1). What you kept is safe; you can go on.</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) you did are not on the disk yet and would be lost.</source>
            <translation>
                <numerusform>%n thing you did is not on the disk yet and would be lost.</numerusform>
                <numerusform>%n things you did are not on the disk yet and would be lost.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Stay</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Close all the same</translation>
        </message>
    </context>
    <context>
        <name>shell::Navigator</name>
        <message>
            <source>This library has no page “%1”</source>
            <translation>This library has no page “%1”</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>There is nothing to undo</translation>
        </message>
    </context>
    <context>
        <name>shell::PageTitles</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Library</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>shell::PagesView</name>
        <message numerus="yes">
            <source>The report, %n page(s)</source>
            <translation>
                <numerusform>The report, %n page</numerusform>
                <numerusform>The report, %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::PairContentsMaker</name>
        <message>
            <source>This is a profile of another test, not of the relationship test.</source>
            <translation>This is a profile of another test, not of the relationship test.</translation>
        </message>
        <message>
            <source>This was answered in another version of the test. Two profiles can be compared only where both of you answered the same statements: bring both programs to the same version.</source>
            <translation>This was answered in another version of the test. Two profiles can be compared only where both of you answered the same statements: bring both programs to the same version.</translation>
        </message>
        <message>
            <source>This says something that no answers make: it was changed after it was made. Ask for it again.</source>
            <translation>This says something that no answers make: it was changed after it was made. Ask for it again.</translation>
        </message>
        <message>
            <source>This profile leaves out “%1”, or how sure it is. Without it there is no place on the plane.</source>
            <translation>This profile leaves out “%1”, or how sure it is. Without it there is no place on the plane.</translation>
        </message>
        <message>
            <source>This is no shared profile. A code begins with ATTUNE1-, a file ends in .attune-profile.json.</source>
            <translation>This is no shared profile. A code begins with ATTUNE1-, a file ends in .attune-profile.json.</translation>
        </message>
        <message>
            <source>This is a saved result with its answers, not a profile. Nothing of it was kept; ask for the profile instead.</source>
            <translation>This is a saved result with its answers, not a profile. Nothing of it was kept; ask for the profile instead.</translation>
        </message>
        <message>
            <source>This was written by a later version of Attune. Update Attune here to open it.</source>
            <translation>This was written by a later version of Attune. Update Attune here to open it.</translation>
        </message>
        <message>
            <source>This code is not as it was made: a letter is missing or was changed. Copy all of it again, from ATTUNE1- to its end.</source>
            <translation>This code is not as it was made: a letter is missing or was changed. Copy all of it again, from ATTUNE1- to its end.</translation>
        </message>
        <message>
            <source>This profile is damaged or was changed by hand. Ask for it again.</source>
            <translation>This profile is damaged or was changed by hand. Ask for it again.</translation>
        </message>
        <message>
            <source>This is your own profile. Open the one your partner gave to you.</source>
            <translation>This is your own profile. Open the one your partner gave to you.</translation>
        </message>
        <message>
            <source>The date of your test: %1</source>
            <translation>The date of your test: %1</translation>
        </message>
        <message>
            <source>This is a profile of another test than yours.</source>
            <translation>This is a profile of another test than yours.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
    </context>
    <context>
        <name>shell::PairController</name>
        <message>
            <source>It could not be kept in your journal. The code stays here: try again.</source>
            <translation>It could not be kept in your journal. The code stays here: try again.</translation>
        </message>
        <message>
            <source>The profile is kept here, in your journal</source>
            <translation>The profile is kept here, in your journal</translation>
        </message>
        <message>
            <source>Shared profiles (%1)</source>
            <translation>Shared profiles (%1)</translation>
        </message>
        <message>
            <source>The profile was deleted</source>
            <translation>The profile was deleted</translation>
        </message>
        <message>
            <source>The profile is back</source>
            <translation>The profile is back</translation>
        </message>
    </context>
    <context>
        <name>shell::PairPage</name>
        <message>
            <source>Two of you</source>
            <translation>Two of you</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>The profile of %1 was deleted.</source>
            <translation>The profile of %1 was deleted.</translation>
        </message>
        <message>
            <source>You and</source>
            <translation>You and</translation>
        </message>
        <message>
            <source>Whose profile to compare with yours</source>
            <translation>Whose profile to compare with yours</translation>
        </message>
        <message>
            <source>What may go round between you</source>
            <translation>What may go round between you</translation>
        </message>
        <message>
            <source>●  you, unbroken line      ◆  %1, broken line</source>
            <translation>●  you, unbroken line      ◆  %1, broken line</translation>
        </message>
        <message>
            <source>Both chairs and three agreements</source>
            <translation>Both chairs and three agreements</translation>
        </message>
        <message>
            <source>Three agreements to try</source>
            <translation>Three agreements to try</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Read, each of you</source>
            <translation>Read, each of you</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>Say</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>More about it</translation>
        </message>
        <message>
            <source>See where both of you stand, what may go round between you, and what you could agree on. Each of you takes the test for yourself and gives the other a profile. There is no number for how well you match: nothing that two people answer could say that.</source>
            <translation>See where both of you stand, what may go round between you, and what you could agree on. Each of you takes the test for yourself and gives the other a profile. There is no number for how well you match: nothing that two people answer could say that.</translation>
        </message>
        <message>
            <source>Your tests so far say too little about your partner, or are about somebody else. Here the one about your partner counts.</source>
            <translation>Your tests so far say too little about your partner, or are about somebody else. Here the one about your partner counts.</translation>
        </message>
        <message>
            <source>You have no profile of your own yet. The relationship test draws it.</source>
            <translation>You have no profile of your own yet. The relationship test draws it.</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>Take the relationship test (%1)</translation>
        </message>
        <message>
            <source>Give your profile</source>
            <translation>Give your profile</translation>
        </message>
        <message>
            <source>Only if you want to: nobody owes anybody a profile. This is all that leaves, and never an answer:</source>
            <translation>Only if you want to: nobody owes anybody a profile. This is all that leaves, and never an answer:</translation>
        </message>
        <message>
            <source>A name on it, if you like</source>
            <translation>A name on it, if you like</translation>
        </message>
        <message>
            <source>The name on your profile</source>
            <translation>The name on your profile</translation>
        </message>
        <message>
            <source>Copy as a code</source>
            <translation>Copy as a code</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>Open your partner’s</source>
            <translation>Open your partner’s</translation>
        </message>
        <message>
            <source>Paste the code here; it begins with ATTUNE1-</source>
            <translation>Paste the code here; it begins with ATTUNE1-</translation>
        </message>
        <message>
            <source>The code of your partner’s profile</source>
            <translation>The code of your partner’s profile</translation>
        </message>
        <message>
            <source>Open the code</source>
            <translation>Open the code</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Profiles given to you</source>
            <translation>Profiles given to you</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
    </context>
    <context>
        <name>shell::PathCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Next in “%1”: %2</source>
            <translation>Next in “%1”: %2</translation>
        </message>
        <message>
            <source>The last page of “%1”</source>
            <translation>The last page of “%1”</translation>
        </message>
        <message>
            <source>See the whole path</source>
            <translation>See the whole path</translation>
        </message>
    </context>
    <context>
        <name>shell::PathsView</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>%n read</numerusform>
                <numerusform>%n read</numerusform>
            </translation>
        </message>
        <message>
            <source>read</source>
            <translation>read</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Fold the pages</source>
            <translation>Fold the pages</translation>
        </message>
        <message>
            <source>Show the pages</source>
            <translation>Show the pages</translation>
        </message>
    </context>
    <context>
        <name>shell::PhraseCard</name>
        <message>
            <source>Fill in: %1</source>
            <translation>Fill in: %1</translation>
        </message>
        <message>
            <source>Instead of: %1</source>
            <translation>Instead of: %1</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Why: %1</translation>
        </message>
        <message>
            <source>If it lands badly: %1</source>
            <translation>If it lands badly: %1</translation>
        </message>
        <message>
            <source>My own wording</source>
            <translation>My own wording</translation>
        </message>
        <message>
            <source>Keep my wording</source>
            <translation>Keep my wording</translation>
        </message>
        <message>
            <source>Back to the original</source>
            <translation>Back to the original</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Why, and if it lands badly</source>
            <translation>Why, and if it lands badly</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>From: %1</translation>
        </message>
        <message>
            <source>Remove the star</source>
            <translation>Remove the star</translation>
        </message>
        <message>
            <source>Star this sentence</source>
            <translation>Star this sentence</translation>
        </message>
        <message>
            <source>Your wording. The original: %1</source>
            <translation>Your wording. The original: %1</translation>
        </message>
        <message>
            <source>Sentence: %1. Press Enter to copy.</source>
            <translation>Sentence: %1. Press Enter to copy.</translation>
        </message>
    </context>
    <context>
        <name>shell::PhrasePalette</name>
        <message>
            <source>Copy a sentence</source>
            <translation>Copy a sentence</translation>
        </message>
        <message>
            <source>Type a word, choose with the arrows, Enter copies</source>
            <translation>Type a word, choose with the arrows, Enter copies</translation>
        </message>
    </context>
    <context>
        <name>shell::PhraseStore</name>
        <message>
            <source>Starred</source>
            <translation>Starred</translation>
        </message>
        <message>
            <source>Star removed</source>
            <translation>Star removed</translation>
        </message>
        <message>
            <source>This was changed in another window, too: both texts are kept.</source>
            <translation>This was changed in another window, too: both texts are kept.</translation>
        </message>
        <message>
            <source>The original is back</source>
            <translation>The original is back</translation>
        </message>
        <message>
            <source>Your wording is kept</source>
            <translation>Your wording is kept</translation>
        </message>
    </context>
    <context>
        <name>shell::PhrasesPage</name>
        <message>
            <source>Sentences to say or send</source>
            <translation>Sentences to say or send</translation>
        </message>
        <message>
            <source>Words in the sentence</source>
            <translation>Words in the sentence</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>For any style</source>
            <translation>For any style</translation>
        </message>
        <message>
            <source>When leaning %1</source>
            <translation>When leaning %1</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tone</translation>
        </message>
        <message>
            <source>Any tone</source>
            <translation>Any tone</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>To say or to send</source>
            <translation>To say or to send</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Starred</translation>
        </message>
        <message>
            <source>Nothing starred here yet. The star on a sentence keeps it in this list.</source>
            <translation>Nothing starred here yet. The star on a sentence keeps it in this list.</translation>
        </message>
        <message>
            <source>No sentence fits all of this. Take one filter away, or try a plainer word.</source>
            <translation>No sentence fits all of this. Take one filter away, or try a plainer word.</translation>
        </message>
        <message>
            <source>Show all sentences</source>
            <translation>Show all sentences</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Show more</translation>
        </message>
    </context>
    <context>
        <name>shell::PlanEditor</name>
        <message>
            <source>This is a new plan.</source>
            <translation>This is a new plan.</translation>
        </message>
        <message>
            <source>In place of “%1”.</source>
            <translation>In place of “%1”.</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>“%1” was removed.</translation>
        </message>
        <message>
            <source>“%1” was added.</source>
            <translation>“%1” was added.</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticeCard</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>Tried</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>Not for me</translation>
        </message>
        <message>
            <source>It will not be suggested again. Keep it, swap it or remove it.</source>
            <translation>It will not be suggested again. Keep it, swap it or remove it.</translation>
        </message>
        <message>
            <source>A note for yourself</source>
            <translation>A note for yourself</translation>
        </message>
        <message>
            <source>Note on “%1”</source>
            <translation>Note on “%1”</translation>
        </message>
        <message>
            <source>Why it may help</source>
            <translation>Why it may help</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Swap for another</source>
            <translation>Swap for another</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticeController</name>
        <message>
            <source>This was changed in another window, too: both texts are kept.</source>
            <translation>This was changed in another window, too: both texts are kept.</translation>
        </message>
        <message>
            <source>The plan is as it was</source>
            <translation>The plan is as it was</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Four weeks with two or three small practices each. Nothing is counted and nothing reminds you: do them when it suits you, and leave out what does not fit.</source>
            <translation>Four weeks with two or three small practices each. Nothing is counted and nothing reminds you: do them when it suits you, and leave out what does not fit.</translation>
        </message>
        <message>
            <source>A plan is chosen from where your answers lean, easy practices first, in every week one that you do alone. You can change all of it.</source>
            <translation>A plan is chosen from where your answers lean, easy practices first, in every week one that you do alone. You can change all of it.</translation>
        </message>
        <message>
            <source>Make a four-week plan</source>
            <translation>Make a four-week plan</translation>
        </message>
        <message>
            <source>A plan is chosen from your profile, and there is none yet. The test draws it; until then, here are all practices.</source>
            <translation>A plan is chosen from your profile, and there is none yet. The test draws it; until then, here are all practices.</translation>
        </message>
        <message>
            <source>This library has no test to choose a plan from. Here are all practices.</source>
            <translation>This library has no test to choose a plan from. Here are all practices.</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>Take the relationship test (%1)</translation>
        </message>
        <message>
            <source>All practices</source>
            <translation>All practices</translation>
        </message>
        <message>
            <source>This library has no practices.</source>
            <translation>This library has no practices.</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message>
            <source>Nothing is planned for this week.</source>
            <translation>Nothing is planned for this week.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Add a practice</source>
            <translation>Add a practice</translation>
        </message>
        <message>
            <source>Practice to add</source>
            <translation>Practice to add</translation>
        </message>
        <message>
            <source>Week to add it to</source>
            <translation>Week to add it to</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>A new plan begins with what you have not done or tried yet. What you said of a practice, and your notes, are remembered.</source>
            <translation>A new plan begins with what you have not done or tried yet. What you said of a practice, and your notes, are remembered.</translation>
        </message>
        <message>
            <source>Start a new plan</source>
            <translation>Start a new plan</translation>
        </message>
    </context>
    <context>
        <name>shell::Printing</name>
        <message>
            <source>It could not be printed. See whether the printer is on and ready.</source>
            <translation>It could not be printed. See whether the printer is on and ready.</translation>
        </message>
        <message>
            <source>It could not be written to %1</source>
            <translation>It could not be written to %1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>Sent to the printer</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileBuilder</name>
        <message>
            <source>You chose: %1</source>
            <translation>You chose: %1</translation>
        </message>
        <message>
            <source>You skipped this one.</source>
            <translation>You skipped this one.</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>My partner</translation>
        </message>
        <message>
            <source>In general</source>
            <translation>In general</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Your profile</translation>
        </message>
        <message>
            <source>How you tend to talk</source>
            <translation>How you tend to talk</translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n situation</numerusform>
                <numerusform>%n situations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileController</name>
        <message>
            <source>The sitting was deleted</source>
            <translation>The sitting was deleted</translation>
        </message>
        <message>
            <source>The sitting is back</source>
            <translation>The sitting is back</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfilePage</name>
        <message>
            <source>Result of</source>
            <translation>Result of</translation>
        </message>
        <message>
            <source>Answered about</source>
            <translation>Answered about</translation>
        </message>
        <message>
            <source>Share or print…</source>
            <translation>Share or print…</translation>
        </message>
        <message>
            <source>Two of you</source>
            <translation>Two of you</translation>
        </message>
        <message>
            <source>What this can and cannot tell</source>
            <translation>What this can and cannot tell</translation>
        </message>
        <message>
            <source>Take a test again</source>
            <translation>Take a test again</translation>
        </message>
        <message>
            <source>Read next</source>
            <translation>Read next</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Try</translation>
        </message>
        <message>
            <source>Four weeks of practice</source>
            <translation>Four weeks of practice</translation>
        </message>
        <message>
            <source>There is no profile yet. It is drawn from the relationship test: where you stand between worry and calm, between distance and closeness, how sure that is, and which pages and sentences fit.</source>
            <translation>There is no profile yet. It is drawn from the relationship test: where you stand between worry and calm, between distance and closeness, how sure that is, and which pages and sentences fit.</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>Take the relationship test (%1)</translation>
        </message>
        <message>
            <source>How did this come about?</source>
            <translation>How did this come about?</translation>
        </message>
        <message>
            <source>How did the score of %1 come about?</source>
            <translation>How did the score of %1 come about?</translation>
        </message>
        <message>
            <source>Situation by situation, with a word on each answer</source>
            <translation>Situation by situation, with a word on each answer</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>Say</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>More about it</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Kept, but not scored</source>
            <translation>Kept, but not scored</translation>
        </message>
        <message>
            <source>These were answered with a version of the test that is not known here. They stay in your journal and in what you export.</source>
            <translation>These were answered with a version of the test that is not known here. They stay in your journal and in what you export.</translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>Sittings</translation>
        </message>
        <message>
            <source>The sitting was deleted.</source>
            <translation>The sitting was deleted.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>shell::QuestionPage</name>
        <message>
            <source>Keys: 1 to 7 answer, arrows and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</source>
            <translation>Keys: 1 to 7 answer, arrows and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</translation>
        </message>
        <message>
            <source>Statement %1 of %2</source>
            <translation>Statement %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>shell::ReadingContentsMaker</name>
        <message>
            <source>reviewed %1</source>
            <translation>reviewed %1</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s), the strongest: %1</source>
            <translation>
                <numerusform>%n reference: %1</numerusform>
                <numerusform>%n references, the strongest: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>also: %1</source>
            <translation>also: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewPage</name>
        <message>
            <source>That was the last situation</source>
            <translation>That was the last situation</translation>
        </message>
        <message>
            <source>That was the last statement</source>
            <translation>That was the last statement</translation>
        </message>
        <message>
            <source>You answered %1 of %2.</source>
            <translation>You answered %1 of %2.</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>See the result</translation>
        </message>
        <message>
            <source>Back to the last situation</source>
            <translation>Back to the last situation</translation>
        </message>
        <message>
            <source>Back to the last statement</source>
            <translation>Back to the last statement</translation>
        </message>
        <message>
            <source>These were skipped. You may answer them now or leave them out: nothing is filled in for you, the score only becomes less sure.</source>
            <translation>These were skipped. You may answer them now or leave them out: nothing is filled in for you, the score only becomes less sure.</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>shell::ScaleRow</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1 of %2, %3</translation>
        </message>
    </context>
    <context>
        <name>shell::SearchPage</name>
        <message>
            <source>If you’re afraid of somebody, or don’t want to live: read one of these first. They say how to find a person tonight.</source>
            <translation>If you’re afraid of somebody, or don’t want to live: read one of these first. They say how to find a person tonight.</translation>
        </message>
        <message>
            <source>Three things to try:
• one plain sentence: who it is about, and what they did
• a single word, such as “sorry” or “jealous”
• the page of sentences, where situations are named as people say them</source>
            <translation>Three things to try:
• one plain sentence: who it is about, and what they did
• a single word, such as “sorry” or “jealous”
• the page of sentences, where situations are named as people say them</translation>
        </message>
        <message>
            <source>Nothing here is about that.</source>
            <translation>Nothing here is about that.</translation>
        </message>
        <message>
            <source>Three things to try:
• a plainer or shorter word, such as “sorry” instead of “reconciliation”
• only the beginning of a word
• the page of sentences, where situations are named as people say them</source>
            <translation>Three things to try:
• a plainer or shorter word, such as “sorry” instead of “reconciliation”
• only the beginning of a word
• the page of sentences, where situations are named as people say them</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
        <message>
            <source>Type what happened, what you feel, or a word from a sentence.</source>
            <translation>Type what happened, what you feel, or a word from a sentence.</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nothing found for “%1”.</translation>
        </message>
        <message>
            <source>Nothing found for “%1”. Showing results for “%2”.</source>
            <translation>Nothing found for “%1”. Showing results for “%2”.</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) for “%1”</source>
            <translation>
                <numerusform>%n result for “%1”</numerusform>
                <numerusform>%n results for “%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::SearchResultsModel</name>
        <message>
            <source>because you wrote: %1</source>
            <translation>because you wrote: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::SettingsController</name>
        <message>
            <source>line %1</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Histories (*.json *.csv)</source>
            <translation>Histories (*.json *.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n sitting(s) added</source>
            <translation>
                <numerusform>%n sitting added</numerusform>
                <numerusform>%n sittings added</numerusform>
            </translation>
        </message>
        <message>
            <source>Definitions (*.json)</source>
            <translation>Definitions (*.json)</translation>
        </message>
        <message>
            <source>“%1” is among the tests now</source>
            <translation>“%1” is among the tests now</translation>
        </message>
        <message>
            <source>The test was removed</source>
            <translation>The test was removed</translation>
        </message>
        <message>
            <source>The test is back</source>
            <translation>The test is back</translation>
        </message>
    </context>
    <context>
        <name>shell::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Where it lies</translation>
        </message>
        <message>
            <source>Everything you enter is kept in one file that only you can open:
%1</source>
            <translation>Everything you enter is kept in one file that only you can open:
%1</translation>
        </message>
        <message>
            <source>Looks and languages</source>
            <translation>Looks and languages</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Language of the articles</source>
            <translation>Language of the articles</translation>
        </message>
        <message>
            <source>Your results as files</source>
            <translation>Your results as files</translation>
        </message>
        <message numerus="yes">
            <source>%n finished sitting(s), with answers, times and scores. Another program can read the file, and Attune can read it back, here or on another computer.</source>
            <translation>
                <numerusform>%n finished sitting, with answers, times and scores. Another program can read the file, and Attune can read it back, here or on another computer.</numerusform>
                <numerusform>%n finished sittings, with answers, times and scores. Another program can read the file, and Attune can read it back, here or on another computer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Save as JSON…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>Add from a file…</translation>
        </message>
        <message numerus="yes">
            <source>%n more is here already and stays as it is.</source>
            <translation>
                <numerusform>%n more is here already and stays as it is.</numerusform>
                <numerusform>%n more are here already and stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new sitting(s) can be added.</source>
            <translation>
                <numerusform>%n new sitting can be added.</numerusform>
                <numerusform>%n new sittings can be added.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>There is nothing new in it.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Leave it</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Tests of your own</source>
            <translation>Tests of your own</translation>
        </message>
        <message>
            <source>A published questionnaire, or one you wrote, as a JSON definition. Where it brings figures of the sample it was published with, scores get their standard error from them and are compared with that sample only.</source>
            <translation>A published questionnaire, or one you wrote, as a JSON definition. Where it brings figures of the sample it was published with, scores get their standard error from them and are compared with that sample only.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>“%1” was removed. Its results are kept.</source>
            <translation>“%1” was removed. Its results are kept.</translation>
        </message>
        <message>
            <source>Add a test…</source>
            <translation>Add a test…</translation>
        </message>
        <message>
            <source>%1 was not taken; nothing was changed.</source>
            <translation>%1 was not taken; nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>shell::ShareController</name>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Web pages (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
    </context>
    <context>
        <name>shell::SharePage</name>
        <message>
            <source>Exactly this leaves, and nothing else. Attune sends nothing: you save, copy or print it, and decide where it goes.</source>
            <translation>Exactly this leaves, and nothing else. Attune sends nothing: you save, copy or print it, and decide where it goes.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>There is no profile to share yet.</source>
            <translation>There is no profile to share yet.</translation>
        </message>
        <message>
            <source>To the profile</source>
            <translation>To the profile</translation>
        </message>
        <message>
            <source>What it leaves as</source>
            <translation>What it leaves as</translation>
        </message>
        <message>
            <source>Picture, square</source>
            <translation>Picture, square</translation>
        </message>
        <message>
            <source>Picture, wide</source>
            <translation>Picture, wide</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web page (HTML)</translation>
        </message>
        <message>
            <source>Report on paper (PDF)</source>
            <translation>Report on paper (PDF)</translation>
        </message>
        <message>
            <source>Size of the paper</source>
            <translation>Size of the paper</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>What is in it</translation>
        </message>
        <message>
            <source>The style in words</source>
            <translation>The style in words</translation>
        </message>
        <message>
            <source>The plane</source>
            <translation>The plane</translation>
        </message>
        <message>
            <source>The scales</source>
            <translation>The scales</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>The paragraphs</translation>
        </message>
        <message>
            <source>The date</source>
            <translation>The date</translation>
        </message>
        <message>
            <source>Practices, sentences, pages to read</source>
            <translation>Practices, sentences, pages to read</translation>
        </message>
        <message>
            <source>Answers that moved the scores</source>
            <translation>Answers that moved the scores</translation>
        </message>
        <message>
            <source>A name on it, if you like</source>
            <translation>A name on it, if you like</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
    </context>
    <context>
        <name>shell::SharePreview</name>
        <message>
            <source>What leaves</source>
            <translation>What leaves</translation>
        </message>
    </context>
    <context>
        <name>shell::SituationPage</name>
        <message>
            <source>Keys: 1 to 4 answer, Up, Down and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</source>
            <translation>Keys: 1 to 4 answer, Up, Down and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Show a word after each answer</source>
            <translation>Show a word after each answer</translation>
        </message>
        <message>
            <source>Situation %1 of %2</source>
            <translation>Situation %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>shell::TestController</name>
        <message>
            <source>This test is no longer in the journal: it was finished or removed elsewhere.</source>
            <translation>This test is no longer in the journal: it was finished or removed elsewhere.</translation>
        </message>
        <message>
            <source>Kept. You can go on from Home whenever you like.</source>
            <translation>Kept. You can go on from Home whenever you like.</translation>
        </message>
    </context>
    <context>
        <name>shell::TestWords</name>
        <message>
            <source>The relationship test</source>
            <translation>The relationship test</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>Short form</translation>
        </message>
        <message>
            <source>Full form: a narrower interval, more to read from it</source>
            <translation>Full form: a narrower interval, more to read from it</translation>
        </message>
        <message>
            <source>%1 of %2 situations answered</source>
            <translation>%1 of %2 situations answered</translation>
        </message>
        <message>
            <source>%1 of %2 statements answered</source>
            <translation>%1 of %2 statements answered</translation>
        </message>
    </context>
    <context>
        <name>shell::TopBar</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Reading and language</source>
            <translation>Reading and language</translation>
        </message>
        <message>
            <source>Search, or write what happened   Ctrl+K</source>
            <translation>Search, or write what happened   Ctrl+K</translation>
        </message>
        <message>
            <source>Search, or write what happened</source>
            <translation>Search, or write what happened</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Text at its own size</translation>
        </message>
        <message>
            <source>Window: %1</source>
            <translation>Window: %1</translation>
        </message>
        <message>
            <source>Articles: %1</source>
            <translation>Articles: %1</translation>
        </message>
    </context>
    <context>
        <name>shell::Words</name>
        <message>
            <source>gentle</source>
            <translation>gentle</translation>
        </message>
        <message>
            <source>plain</source>
            <translation>plain</translation>
        </message>
        <message>
            <source>playful</source>
            <translation>playful</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>firm</translation>
        </message>
        <message>
            <source>to say</source>
            <translation>to say</translation>
        </message>
        <message>
            <source>to send</source>
            <translation>to send</translation>
        </message>
        <message>
            <source>secure</source>
            <translation>secure</translation>
        </message>
        <message>
            <source>anxious</source>
            <translation>anxious</translation>
        </message>
        <message>
            <source>avoidant</source>
            <translation>avoidant</translation>
        </message>
        <message>
            <source>fearful</source>
            <translation>fearful</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>anybody</translation>
        </message>
        <message>
            <source>anxiety</source>
            <translation>anxiety</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>calm</translation>
        </message>
        <message>
            <source>avoidance</source>
            <translation>avoidance</translation>
        </message>
        <message>
            <source>closeness</source>
            <translation>closeness</translation>
        </message>
        <message>
            <source>speaks to %1</source>
            <translation>speaks to %1</translation>
        </message>
        <message>
            <source> and </source>
            <translation> and </translation>
        </message>
        <message>
            <source>facts</source>
            <translation>facts</translation>
        </message>
        <message>
            <source>preferences</source>
            <translation>preferences</translation>
        </message>
        <message>
            <source>feelings</source>
            <translation>feelings</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>meaning</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n sentence</numerusform>
                <numerusform>%n sentences</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Sentences</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terms</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Practices</translation>
        </message>
        <message>
            <source>a meta-analysis</source>
            <translation>a meta-analysis</translation>
        </message>
        <message>
            <source>a randomised study</source>
            <translation>a randomised study</translation>
        </message>
        <message>
            <source>couples followed over time</source>
            <translation>couples followed over time</translation>
        </message>
        <message>
            <source>laboratory observation</source>
            <translation>laboratory observation</translation>
        </message>
        <message>
            <source>diary studies</source>
            <translation>diary studies</translation>
        </message>
        <message>
            <source>surveys</source>
            <translation>surveys</translation>
        </message>
        <message>
            <source>reviews of research</source>
            <translation>reviews of research</translation>
        </message>
        <message>
            <source>theory</source>
            <translation>theory</translation>
        </message>
        <message>
            <source>clinical experience</source>
            <translation>clinical experience</translation>
        </message>
        <message>
            <source>Very much</source>
            <translation>Very much</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Partly</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>Not for me</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>about my partner</source>
            <translation>about my partner</translation>
        </message>
        <message>
            <source>about somebody else</source>
            <translation>about somebody else</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>in general</source>
            <translation>in general</translation>
        </message>
    </context>
</TS>
