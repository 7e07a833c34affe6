<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>print::PrintedArticle</name>
        <message>
            <source>References</source>
            <translation>参考文献</translation>
        </message>
        <message>
            <source>Sentences you can use</source>
            <translation>可以用的句子</translation>
        </message>
        <message>
            <source>Instead of: %1</source>
            <translation>别说：%1</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>为什么：%1</translation>
        </message>
        <message>
            <source>If it lands badly: %1</source>
            <translation>如果对方没接住：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticleController</name>
        <message>
            <source>Attune opens no connections. The address was copied.</source>
            <translation>Attune 不联网。网址已复制。</translation>
        </message>
        <message>
            <source>This library has no page “%1”</source>
            <translation>文库里没有「%1」这一页</translation>
        </message>
        <message>
            <source>Bookmarked</source>
            <translation>已加书签</translation>
        </message>
        <message>
            <source>Bookmark removed</source>
            <translation>已取消书签</translation>
        </message>
        <message>
            <source>Your reply is kept</source>
            <translation>已记下你的回答</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticlePage</name>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>做一次关系测试（%1）</translation>
        </message>
        <message>
            <source>How do you tend to answer in such moments?</source>
            <translation>这种时候，你通常会怎么回应？</translation>
        </message>
        <message>
            <source>The test places you on two dimensions, says how sure it is, and leads to the pages and sentences that fit. Your answers stay on this computer.</source>
            <translation>测试会在两个维度上标出你的位置，说明这个位置有多确定，再带你去看合适的文章和句子。你的回答只留在这台电脑上。</translation>
        </message>
        <message>
            <source>References</source>
            <translation>参考文献</translation>
        </message>
        <message>
            <source>Does this ring true?</source>
            <translation>这说的像你吗？</translation>
        </message>
        <message>
            <source>Your reply is kept here and changes what is suggested to you.</source>
            <translation>你的回答只保存在这里，之后的推荐会随之调整。</translation>
        </message>
        <message>
            <source>Sentences you can use</source>
            <translation>可以用的句子</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>相关文章</translation>
        </message>
        <message>
            <source>What links here</source>
            <translation>哪些文章提到这里</translation>
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation>取消书签</translation>
        </message>
        <message>
            <source>Bookmark this article</source>
            <translation>给这篇文章加书签</translation>
        </message>
    </context>
    <context>
        <name>shell::ArticlePanel</name>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>句子</translation>
        </message>
    </context>
    <context>
        <name>shell::AskingPage</name>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Leave for now</source>
            <translation>先离开</translation>
        </message>
    </context>
    <context>
        <name>shell::ChoiceList</name>
        <message>
            <source>option %1 of %2, %3</source>
            <translation>选项 %1，共 %2 个：%3</translation>
        </message>
    </context>
    <context>
        <name>shell::ChoosePage</name>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n 个场景</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>This library holds no test. Open the library that came with the program to take it.</source>
            <translation>这个文库里没有测试。请打开程序自带的文库来做测试。</translation>
        </message>
        <message>
            <source>You may leave at any time: every answer is kept as you give it, on this computer only.</source>
            <translation>随时可以离开：每答一题都会立刻保存，而且只保存在这台电脑上。</translation>
        </message>
        <message>
            <source>Unfinished: %1</source>
            <translation>没做完：%1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Discard these answers</source>
            <translation>放弃这些回答</translation>
        </message>
        <message>
            <source>What it can and cannot tell</source>
            <translation>它能看出什么，看不出什么</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Begin: %1</source>
            <translation>开始：%1</translation>
        </message>
        <message>
            <source>Whom is it about?</source>
            <translation>这次说的是和谁的关系？</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>我的伴侣</translation>
        </message>
        <message>
            <source>Somebody else, whom I call</source>
            <translation>另一个人，我叫 TA</translation>
        </message>
        <message>
            <source>How I am in relationships in general</source>
            <translation>我在感情里一般是什么样</translation>
        </message>
        <message>
            <source>a name of your own</source>
            <translation>自己取个称呼</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>这个人的称呼</translation>
        </message>
    </context>
    <context>
        <name>shell::Clipboard</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::FailureWords</name>
        <message>
            <source>There is no space left on the disk that holds your journal.</source>
            <translation>存放日志的磁盘已经没有空间了。</translation>
        </message>
        <message>
            <source>Another program is using your journal just now.</source>
            <translation>另一个程序正在使用你的日志。</translation>
        </message>
        <message>
            <source>Your journal cannot be written: its file or its folder is read-only.</source>
            <translation>日志无法写入：它的文件或文件夹是只读的。</translation>
        </message>
        <message>
            <source>Your journal is no longer where it was: its file or its folder was moved or deleted.</source>
            <translation>日志不在原来的地方了：它的文件或文件夹被移走或删除了。</translation>
        </message>
        <message>
            <source>Another file has come in the place of your journal while Attune was open.</source>
            <translation>Attune 打开期间，日志的位置上换成了另一个文件。</translation>
        </message>
        <message>
            <source>Your journal cannot be read: its file is damaged.</source>
            <translation>日志无法读取：文件已损坏。</translation>
        </message>
        <message>
            <source>Your journal was written by a newer version of Attune.</source>
            <translation>这份日志是由更新版本的 Attune 写的。</translation>
        </message>
        <message>
            <source>Your journal cannot be opened: its file is damaged, empty, or no journal of Attune. Nothing was changed in it.</source>
            <translation>日志打不开：文件已损坏、是空的，或者不是 Attune 的日志。文件没有被改动。</translation>
        </message>
        <message>
            <source>Your journal was written by a newer version of Attune, which this one cannot read. Nothing was changed in it.</source>
            <translation>这份日志是由更新版本的 Attune 写的，这个版本读不了。文件没有被改动。</translation>
        </message>
        <message>
            <source>There is no place for your journal: its folder cannot be written.</source>
            <translation>没有地方存放日志：它的文件夹无法写入。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of your journal cannot be read and were set aside; everything else is here. Nothing was deleted. They are: %1</source>
            <translation>
                <numerusform>日志里有 %n 条记录读不出来，已放在一边；其余的都在，什么也没有删除。它们是：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>a finished or begun test (number %1)</source>
            <translation>一份做完或没做完的测试（编号 %1）</translation>
        </message>
        <message>
            <source>a reply on the page “%1”</source>
            <translation>对“%1”这一页的回应</translation>
        </message>
        <message>
            <source>the place in the page “%1”</source>
            <translation>“%1”这一页读到的位置</translation>
        </message>
        <message>
            <source>your wording of the sentence “%1”</source>
            <translation>你对“%1”这句话的改写</translation>
        </message>
        <message>
            <source>the practice “%1”</source>
            <translation>练习“%1”</translation>
        </message>
        <message>
            <source>a profile that was given to you (number %1)</source>
            <translation>别人给你的一份档案（编号 %1）</translation>
        </message>
        <message>
            <source>the definition of a test (“%1”)</source>
            <translation>一份测试的定义（“%1”）</translation>
        </message>
    </context>
    <context>
        <name>shell::Files</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>It could not be saved as %1: %2</source>
            <translation>没能保存为 %1：%2</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>%1 is too large to be such a file</source>
            <translation>%1 太大了，不像是这种文件</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>读不了 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>shell::FindBar</name>
        <message>
            <source>Find in this page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Close the find field</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>shell::GonePage</name>
        <message>
            <source>This test was removed</source>
            <translation>这份测试被删掉了</translation>
        </message>
        <message>
            <source>It is no longer in your journal: it was removed, perhaps in another window of Attune.</source>
            <translation>你的记录里已经没有它了，可能是在 Attune 的另一个窗口里删掉的。</translation>
        </message>
        <message numerus="yes">
            <source>The %n answer(s) you gave are still here. You can keep them as a new test and go on where you were, or let them go.</source>
            <translation>
                <numerusform>你已经答的 %n 题还在这里。可以另存成一份新的测试，接着往下做；也可以不要了。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them and go on</source>
            <translation>留下，接着做</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>不要了</translation>
        </message>
        <message>
            <source>Back to the tests</source>
            <translation>回到测试列表</translation>
        </message>
    </context>
    <context>
        <name>shell::HomeController</name>
        <message>
            <source>The unfinished test was discarded</source>
            <translation>没做完的测试已放弃</translation>
        </message>
    </context>
    <context>
        <name>shell::HomePage</name>
        <message>
            <source>Welcome back</source>
            <translation>欢迎回来</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>做一次关系测试（%1）</translation>
        </message>
        <message>
            <source>Attune</source>
            <translation>Attune</translation>
        </message>
        <message>
            <source>For the evening after a hard talk: read what may have happened between you, see how you tend to answer, and find a sentence you can say.</source>
            <translation>给谈崩了的那个晚上：读一读你们之间可能发生了什么，看看自己通常怎么回应，再找一句说得出口的话。</translation>
        </message>
        <message>
            <source>Browse the library</source>
            <translation>看看文库</translation>
        </message>
        <message>
            <source>Everything you enter stays on this computer.</source>
            <translation>你填的一切都只留在这台电脑上。</translation>
        </message>
        <message>
            <source>Your test is waiting</source>
            <translation>测试还没做完</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Discard these answers</source>
            <translation>放弃这些回答</translation>
        </message>
        <message>
            <source>Continue reading</source>
            <translation>接着读</translation>
        </message>
        <message>
            <source>Go on at %1 %</source>
            <translation>从 %1 % 处继续</translation>
        </message>
        <message>
            <source>Today's sentence</source>
            <translation>今天的一句</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>出自：%1</translation>
        </message>
        <message>
            <source>What your profile suggests next</source>
            <translation>根据你的结果，接下来可以看</translation>
        </message>
        <message>
            <source>See your profile</source>
            <translation>看我的结果</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>文库</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
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
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Begin a new journal, keep this file</source>
            <translation>开始新的日志，保留这个文件</translation>
        </message>
        <message>
            <source>Read without a journal</source>
            <translation>不用日志，只阅读</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>shell::JournalNotices</name>
        <message numerus="yes">
            <source>%n thing(s) you did are not on the disk yet. They are kept here and written as soon as it is possible; you can go on.</source>
            <translation>
                <numerusform>有 %n 件你做的事还没有存到磁盘上。它们留在这里，一有可能就会写入；你可以继续。</numerusform>
            </translation>
        </message>
        <message>
            <source>Write it there again</source>
            <translation>重新写回原处</translation>
        </message>
        <message>
            <source>Your journal is back in its place</source>
            <translation>日志已经回到原处</translation>
        </message>
        <message>
            <source>Go on with the file that is there</source>
            <translation>改用现在的那个文件</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Attune runs without your journal: nothing you enter now is kept after you close it.</source>
            <translation>Attune 现在没有使用你的日志：关闭以后，现在输入的一切都不会保留。</translation>
        </message>
        <message>
            <source>Your journal is read-only: you can read everything in it, but what you enter now is kept only if it can be written before you close Attune.</source>
            <translation>日志是只读的：里面的内容都能看，但现在输入的，只有在关闭 Attune 之前能够写入才会保留。</translation>
        </message>
    </context>
    <context>
        <name>shell::LibraryController</name>
        <message>
            <source>This library has no path “%1”</source>
            <translation>文库里没有「%1」这条路线</translation>
        </message>
    </context>
    <context>
        <name>shell::LibraryPage</name>
        <message>
            <source>Categories</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>倾向</translation>
        </message>
        <message>
            <source>For any style</source>
            <translation>不限倾向</translation>
        </message>
        <message>
            <source>When leaning %1</source>
            <translation>偏%1时</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Suggested first</source>
            <translation>先看推荐的</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>先看新的</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>全部文章</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>书签</translation>
        </message>
        <message>
            <source>What you bookmarked, on this computer only.</source>
            <translation>你加了书签的文章，只存在这台电脑上。</translation>
        </message>
        <message>
            <source>Paths</source>
            <translation>阅读路线</translation>
        </message>
        <message>
            <source>Short series for one occasion, a page an evening. Skip what you don’t need.</source>
            <translation>每条路线只为一种时候，一晚看一篇，用不上的跳过就好。</translation>
        </message>
        <message>
            <source>Any tag</source>
            <translation>不限标签</translation>
        </message>
        <message>
            <source>No bookmarks yet. The ribbon beside an article's title, or Ctrl+D, puts it here.</source>
            <translation>还没有书签。点文章标题旁的书签图标，或按 Ctrl+D，就会放到这里。</translation>
        </message>
        <message>
            <source>No article fits these filters. Choose another category, or take a filter away.</source>
            <translation>没有符合这些条件的文章。换个分类，或去掉一个条件试试。</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n 篇文章</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::MainWindow</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Find in the page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Bookmark the article</source>
            <translation>给文章加书签</translation>
        </message>
        <message>
            <source>Undo what was deleted</source>
            <translation>撤销删除</translation>
        </message>
        <message>
            <source>Copy a sentence</source>
            <translation>复制一句话</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>恢复文字大小</translation>
        </message>
        <message>
            <source>Show or fold the panel beside the article</source>
            <translation>显示或收起文章旁的侧栏</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>跳到窗口的下一部分</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>About Attune</source>
            <translation>关于 Attune</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>There is nothing to print on this page</source>
            <translation>这一页没有可打印的内容</translation>
        </message>
        <message>
            <source>Attune %1

A private, offline companion for talking with the person you love.

Everything you enter stays on this computer, in %2. The program opens no connections.

The program is under the MIT licence, the articles under CC BY 4.0.</source>
            <translation>Attune %1

一个私密、离线的帮手，陪你和爱的人好好说话。

你填的一切都只留在这台电脑上，存在 %2。程序不联网。

程序以 MIT 许可发布，文章以 CC BY 4.0 发布。</translation>
        </message>
        <message>
            <source>Text at %1 %</source>
            <translation>文字大小 %1 %</translation>
        </message>
        <message>
            <source>Attune</source>
            <translation>Attune</translation>
        </message>
        <message>
            <source>Only the first 2,000 characters are searched</source>
            <translation>只按前 2000 个字查找</translation>
        </message>
        <message>
            <source>%1 – Attune</source>
            <translation>%1 – Attune</translation>
        </message>
        <message>
            <source>Something in Attune itself went wrong (%1). What you kept is safe; you can go on.</source>
            <translation>Attune 自身出了问题（%1）。已经保存的内容没有受影响，你可以继续。</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) you did are not on the disk yet and would be lost.</source>
            <translation>
                <numerusform>有 %n 件你做的事还没有存到磁盘上，关闭就会丢失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>仍然关闭</translation>
        </message>
    </context>
    <context>
        <name>shell::Navigator</name>
        <message>
            <source>This library has no page “%1”</source>
            <translation>文库里没有「%1」这一页</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>没有可以撤销的操作</translation>
        </message>
    </context>
    <context>
        <name>shell::PageTitles</name>
        <message>
            <source>Home</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>文库</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>shell::PagesView</name>
        <message numerus="yes">
            <source>The report, %n page(s)</source>
            <translation>
                <numerusform>报告，共 %n 页</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::PairContentsMaker</name>
        <message>
            <source>This is a profile of another test, not of the relationship test.</source>
            <translation>这是另一个测试的结果，不是关系测试的。</translation>
        </message>
        <message>
            <source>This was answered in another version of the test. Two profiles can be compared only where both of you answered the same statements: bring both programs to the same version.</source>
            <translation>这份结果做的是测试的另一个版本。两个人答的题目一样，才能放在一起比：请先把两边的程序换成同一个版本。</translation>
        </message>
        <message>
            <source>This says something that no answers make: it was changed after it was made. Ask for it again.</source>
            <translation>里面的数字不是任何回答算得出来的，应该是生成之后被改过。请对方重新给一份。</translation>
        </message>
        <message>
            <source>This profile leaves out “%1”, or how sure it is. Without it there is no place on the plane.</source>
            <translation>这份结果里没有「%1」，或者没有写明有多确定。少了它，就没法在平面上标出位置。</translation>
        </message>
        <message>
            <source>This is no shared profile. A code begins with ATTUNE1-, a file ends in .attune-profile.json.</source>
            <translation>这不是可以交换的结果。文字码以 ATTUNE1- 开头，文件名以 .attune-profile.json 结尾。</translation>
        </message>
        <message>
            <source>This is a saved result with its answers, not a profile. Nothing of it was kept; ask for the profile instead.</source>
            <translation>这是带着逐题回答的存档，不是用来交换的那一份。这里什么也没有留下，请让对方另给一份。</translation>
        </message>
        <message>
            <source>This was written by a later version of Attune. Update Attune here to open it.</source>
            <translation>这是用更新版本的 Attune 生成的。先把这里的 Attune 更新一下，再打开它。</translation>
        </message>
        <message>
            <source>This code is not as it was made: a letter is missing or was changed. Copy all of it again, from ATTUNE1- to its end.</source>
            <translation>这段码和生成时不一样：缺了字母，或者有字母被改过。请从 ATTUNE1- 到末尾，完整地再复制一次。</translation>
        </message>
        <message>
            <source>This profile is damaged or was changed by hand. Ask for it again.</source>
            <translation>这份结果损坏了，或者被人手动改过。请对方重新给一份。</translation>
        </message>
        <message>
            <source>This is your own profile. Open the one your partner gave to you.</source>
            <translation>这是你自己的结果。请打开对方给你的那一份。</translation>
        </message>
        <message>
            <source>The date of your test: %1</source>
            <translation>测试的日期：%1</translation>
        </message>
        <message>
            <source>This is a profile of another test than yours.</source>
            <translation>这份结果和你做的不是同一个测试。</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>shell::PairController</name>
        <message>
            <source>It could not be kept in your journal. The code stays here: try again.</source>
            <translation>没能存进日志。代码还留在这里，请再试一次。</translation>
        </message>
        <message>
            <source>The profile is kept here, in your journal</source>
            <translation>已保存在你自己的记录里</translation>
        </message>
        <message>
            <source>Shared profiles (%1)</source>
            <translation>交换用的结果 (%1)</translation>
        </message>
        <message>
            <source>The profile was deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>The profile is back</source>
            <translation>已恢复</translation>
        </message>
    </context>
    <context>
        <name>shell::PairPage</name>
        <message>
            <source>Two of you</source>
            <translation>你们俩</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The profile of %1 was deleted.</source>
            <translation>%1的结果已删除。</translation>
        </message>
        <message>
            <source>You and</source>
            <translation>你和</translation>
        </message>
        <message>
            <source>Whose profile to compare with yours</source>
            <translation>和谁的结果放在一起看</translation>
        </message>
        <message>
            <source>What may go round between you</source>
            <translation>你们之间可能会这样转圈</translation>
        </message>
        <message>
            <source>●  you, unbroken line      ◆  %1, broken line</source>
            <translation>●  你，实线      ◆  %1，虚线</translation>
        </message>
        <message>
            <source>Both chairs and three agreements</source>
            <translation>两边各自怎么看，和三条约定</translation>
        </message>
        <message>
            <source>Three agreements to try</source>
            <translation>不妨一试的三条约定</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Read, each of you</source>
            <translation>两个人各自读一读</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>说出来</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>看看详情</translation>
        </message>
        <message>
            <source>See where both of you stand, what may go round between you, and what you could agree on. Each of you takes the test for yourself and gives the other a profile. There is no number for how well you match: nothing that two people answer could say that.</source>
            <translation>看看两个人各在什么位置，你们之间可能怎样转圈，又可以约定些什么。各自做完测试，把结果给对方一份。这里不打「般配分」：两个人怎么回答，都算不出这个数。</translation>
        </message>
        <message>
            <source>Your tests so far say too little about your partner, or are about somebody else. Here the one about your partner counts.</source>
            <translation>你做过的测试里，关于伴侣的答得太少，或者说的是别的人。这一页要用的，是关于伴侣的那一次。</translation>
        </message>
        <message>
            <source>You have no profile of your own yet. The relationship test draws it.</source>
            <translation>你自己还没有结果。做完关系测试就有了。</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>做一次关系测试（%1）</translation>
        </message>
        <message>
            <source>Give your profile</source>
            <translation>把你的结果给对方</translation>
        </message>
        <message>
            <source>Only if you want to: nobody owes anybody a profile. This is all that leaves, and never an answer:</source>
            <translation>愿意才给，谁也不欠谁这一份。给出去的只有这些，不含任何一题的回答：</translation>
        </message>
        <message>
            <source>A name on it, if you like</source>
            <translation>写上称呼，不写也行</translation>
        </message>
        <message>
            <source>The name on your profile</source>
            <translation>写在结果上的称呼</translation>
        </message>
        <message>
            <source>Copy as a code</source>
            <translation>复制成文字码</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>存成文件…</translation>
        </message>
        <message>
            <source>Open your partner’s</source>
            <translation>打开对方的结果</translation>
        </message>
        <message>
            <source>Paste the code here; it begins with ATTUNE1-</source>
            <translation>把文字码粘贴在这里，它以 ATTUNE1- 开头</translation>
        </message>
        <message>
            <source>The code of your partner’s profile</source>
            <translation>对方结果的文字码</translation>
        </message>
        <message>
            <source>Open the code</source>
            <translation>打开文字码</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Profiles given to you</source>
            <translation>别人给你的结果</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>shell::PathCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 篇，共 %2 篇</translation>
        </message>
        <message>
            <source>Next in “%1”: %2</source>
            <translation>「%1」的下一篇：%2</translation>
        </message>
        <message>
            <source>The last page of “%1”</source>
            <translation>这是「%1」的最后一篇</translation>
        </message>
        <message>
            <source>See the whole path</source>
            <translation>看整条路线</translation>
        </message>
    </context>
    <context>
        <name>shell::PathsView</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n read</source>
            <translation>
                <numerusform>读过 %n 篇</numerusform>
            </translation>
        </message>
        <message>
            <source>read</source>
            <translation>读过</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 篇，共 %2 篇</translation>
        </message>
        <message>
            <source>Fold the pages</source>
            <translation>收起这几篇</translation>
        </message>
        <message>
            <source>Show the pages</source>
            <translation>展开这几篇</translation>
        </message>
    </context>
    <context>
        <name>shell::PhraseCard</name>
        <message>
            <source>Fill in: %1</source>
            <translation>填空：%1</translation>
        </message>
        <message>
            <source>Instead of: %1</source>
            <translation>别说：%1</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>为什么：%1</translation>
        </message>
        <message>
            <source>If it lands badly: %1</source>
            <translation>如果对方没接住：%1</translation>
        </message>
        <message>
            <source>My own wording</source>
            <translation>我自己的说法</translation>
        </message>
        <message>
            <source>Keep my wording</source>
            <translation>保存我的说法</translation>
        </message>
        <message>
            <source>Back to the original</source>
            <translation>恢复原句</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Why, and if it lands badly</source>
            <translation>为什么，以及没接住怎么办</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>出自：%1</translation>
        </message>
        <message>
            <source>Remove the star</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Star this sentence</source>
            <translation>收藏这句话</translation>
        </message>
        <message>
            <source>Your wording. The original: %1</source>
            <translation>这是你的说法。原句：%1</translation>
        </message>
        <message>
            <source>Sentence: %1. Press Enter to copy.</source>
            <translation>句子：%1。按回车复制。</translation>
        </message>
    </context>
    <context>
        <name>shell::PhrasePalette</name>
        <message>
            <source>Copy a sentence</source>
            <translation>复制一句话</translation>
        </message>
        <message>
            <source>Type a word, choose with the arrows, Enter copies</source>
            <translation>输入一个词，用上下键选择，回车复制</translation>
        </message>
    </context>
    <context>
        <name>shell::PhraseStore</name>
        <message>
            <source>Starred</source>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>Star removed</source>
            <translation>已取消收藏</translation>
        </message>
        <message>
            <source>This was changed in another window, too: both texts are kept.</source>
            <translation>另一个窗口里也改过：两段文字都保留了。</translation>
        </message>
        <message>
            <source>The original is back</source>
            <translation>已恢复原句</translation>
        </message>
        <message>
            <source>Your wording is kept</source>
            <translation>已保存你的说法</translation>
        </message>
    </context>
    <context>
        <name>shell::PhrasesPage</name>
        <message>
            <source>Sentences to say or send</source>
            <translation>说得出口、发得出去的句子</translation>
        </message>
        <message>
            <source>Words in the sentence</source>
            <translation>句子里的词</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>倾向</translation>
        </message>
        <message>
            <source>For any style</source>
            <translation>不限倾向</translation>
        </message>
        <message>
            <source>When leaning %1</source>
            <translation>偏%1时</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>语气</translation>
        </message>
        <message>
            <source>Any tone</source>
            <translation>不限语气</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>To say or to send</source>
            <translation>当面说或发消息</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>已收藏</translation>
        </message>
        <message>
            <source>Nothing starred here yet. The star on a sentence keeps it in this list.</source>
            <translation>还没有收藏。点句子上的星号，就会留在这里。</translation>
        </message>
        <message>
            <source>No sentence fits all of this. Take one filter away, or try a plainer word.</source>
            <translation>没有完全符合的句子。去掉一个条件，或换个更平常的词试试。</translation>
        </message>
        <message>
            <source>Show all sentences</source>
            <translation>显示全部句子</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
    </context>
    <context>
        <name>shell::PlanEditor</name>
        <message>
            <source>This is a new plan.</source>
            <translation>这是新的计划。</translation>
        </message>
        <message>
            <source>In place of “%1”.</source>
            <translation>换下了「%1」。</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>「%1」已移除。</translation>
        </message>
        <message>
            <source>“%1” was added.</source>
            <translation>「%1」已加入。</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticeCard</name>
        <message>
            <source>Done</source>
            <translation>做了</translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>试过</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>不像我</translation>
        </message>
        <message>
            <source>It will not be suggested again. Keep it, swap it or remove it.</source>
            <translation>以后不会再推荐它。留着、换一个或者移除都可以。</translation>
        </message>
        <message>
            <source>A note for yourself</source>
            <translation>写几句给自己看</translation>
        </message>
        <message>
            <source>Note on “%1”</source>
            <translation>「%1」的笔记</translation>
        </message>
        <message>
            <source>Why it may help</source>
            <translation>为什么可能有用</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>Swap for another</source>
            <translation>换一个</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticeController</name>
        <message>
            <source>This was changed in another window, too: both texts are kept.</source>
            <translation>另一个窗口里也改过：两段文字都保留了。</translation>
        </message>
        <message>
            <source>The plan is as it was</source>
            <translation>计划已恢复原样</translation>
        </message>
    </context>
    <context>
        <name>shell::PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Four weeks with two or three small practices each. Nothing is counted and nothing reminds you: do them when it suits you, and leave out what does not fit.</source>
            <translation>四周，每周两三个小练习。不计次数，也不会催你：方便的时候做，不合适的就跳过。</translation>
        </message>
        <message>
            <source>A plan is chosen from where your answers lean, easy practices first, in every week one that you do alone. You can change all of it.</source>
            <translation>计划按你回答的倾向来挑：先易后难，每周至少有一个可以独自做。哪一处都可以改。</translation>
        </message>
        <message>
            <source>Make a four-week plan</source>
            <translation>定一份四周计划</translation>
        </message>
        <message>
            <source>A plan is chosen from your profile, and there is none yet. The test draws it; until then, here are all practices.</source>
            <translation>计划按你的测试结果来挑，你还没有做过测试。可以先看看下面的全部练习。</translation>
        </message>
        <message>
            <source>This library has no test to choose a plan from. Here are all practices.</source>
            <translation>文库里没有测试，没法据此挑选。下面是全部练习。</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>做一次关系测试（%1）</translation>
        </message>
        <message>
            <source>All practices</source>
            <translation>全部练习</translation>
        </message>
        <message>
            <source>This library has no practices.</source>
            <translation>文库里没有练习。</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>第 %1 周</translation>
        </message>
        <message>
            <source>Nothing is planned for this week.</source>
            <translation>这一周还没有安排。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Add a practice</source>
            <translation>添加一个练习</translation>
        </message>
        <message>
            <source>Practice to add</source>
            <translation>要添加的练习</translation>
        </message>
        <message>
            <source>Week to add it to</source>
            <translation>加到哪一周</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>A new plan begins with what you have not done or tried yet. What you said of a practice, and your notes, are remembered.</source>
            <translation>新计划会先挑你还没做过、没试过的。你标记过的和写下的笔记都会保留。</translation>
        </message>
        <message>
            <source>Start a new plan</source>
            <translation>重新定一份计划</translation>
        </message>
    </context>
    <context>
        <name>shell::Printing</name>
        <message>
            <source>It could not be printed. See whether the printer is on and ready.</source>
            <translation>没能打印出来。请看看打印机是否已打开、准备好了。</translation>
        </message>
        <message>
            <source>It could not be written to %1</source>
            <translation>没能写入 %1</translation>
        </message>
        <message>
            <source>Sent to the printer</source>
            <translation>已送去打印</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileBuilder</name>
        <message>
            <source>You chose: %1</source>
            <translation>你选的是：%1</translation>
        </message>
        <message>
            <source>You skipped this one.</source>
            <translation>这一题你跳过了。</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>我的伴侣</translation>
        </message>
        <message>
            <source>In general</source>
            <translation>总的来说</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>另一个人</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>你的结果</translation>
        </message>
        <message>
            <source>How you tend to talk</source>
            <translation>你们怎么说话</translation>
        </message>
        <message numerus="yes">
            <source>%n situation(s)</source>
            <translation>
                <numerusform>%n 个场景</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n 题</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::ProfileController</name>
        <message>
            <source>The sitting was deleted</source>
            <translation>这次测试已删除</translation>
        </message>
        <message>
            <source>The sitting is back</source>
            <translation>这次测试已恢复</translation>
        </message>
    </context>
    <context>
        <name>shell::ProfilePage</name>
        <message>
            <source>Result of</source>
            <translation>看哪份结果</translation>
        </message>
        <message>
            <source>Answered about</source>
            <translation>答的时候想着</translation>
        </message>
        <message>
            <source>Share or print…</source>
            <translation>分享或打印…</translation>
        </message>
        <message>
            <source>Two of you</source>
            <translation>你们俩</translation>
        </message>
        <message>
            <source>What this can and cannot tell</source>
            <translation>它能说明什么，不能说明什么</translation>
        </message>
        <message>
            <source>Take a test again</source>
            <translation>再做一次测试</translation>
        </message>
        <message>
            <source>Read next</source>
            <translation>接着读</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Four weeks of practice</source>
            <translation>四周练习计划</translation>
        </message>
        <message>
            <source>There is no profile yet. It is drawn from the relationship test: where you stand between worry and calm, between distance and closeness, how sure that is, and which pages and sentences fit.</source>
            <translation>还没有结果。做完关系测试才会有：你在不安与踏实、疏远与靠近之间站在哪里，这有多确定，哪些文章和句子适合你。</translation>
        </message>
        <message>
            <source>Take the relationship test (%1)</source>
            <translation>做一次关系测试（%1）</translation>
        </message>
        <message>
            <source>How did this come about?</source>
            <translation>这是怎么算出来的？</translation>
        </message>
        <message>
            <source>How did the score of %1 come about?</source>
            <translation>「%1」的分数是怎么算出来的？</translation>
        </message>
        <message>
            <source>Situation by situation, with a word on each answer</source>
            <translation>逐个场景看，每个选择附一句点评</translation>
        </message>
        <message>
            <source>Say</source>
            <translation>说出来</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>看看详情</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Kept, but not scored</source>
            <translation>已保留，但不计分</translation>
        </message>
        <message>
            <source>These were answered with a version of the test that is not known here. They stay in your journal and in what you export.</source>
            <translation>这些是用这里不认识的测试版本作答的。它们仍在日志里，导出时也会包含。</translation>
        </message>
        <message>
            <source>Sittings</source>
            <translation>历次测试</translation>
        </message>
        <message>
            <source>The sitting was deleted.</source>
            <translation>这次测试已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>shell::QuestionPage</name>
        <message>
            <source>Keys: 1 to 7 answer, arrows and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</source>
            <translation>按键：1 到 7 直接作答，方向键加回车也行；退格返回，S 跳过，Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>Statement %1 of %2</source>
            <translation>第 %1 题，共 %2 题</translation>
        </message>
    </context>
    <context>
        <name>shell::ReadingContentsMaker</name>
        <message>
            <source>reviewed %1</source>
            <translation>%1审阅</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s), the strongest: %1</source>
            <translation>
                <numerusform>%n 条文献，证据最强的是%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>also: %1</source>
            <translation>也叫：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::ReviewPage</name>
        <message>
            <source>That was the last situation</source>
            <translation>场景都看完了</translation>
        </message>
        <message>
            <source>That was the last statement</source>
            <translation>题目都看完了</translation>
        </message>
        <message>
            <source>You answered %1 of %2.</source>
            <translation>你答了 %1 题，共 %2 题。</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>看结果</translation>
        </message>
        <message>
            <source>Back to the last situation</source>
            <translation>回到最后一个场景</translation>
        </message>
        <message>
            <source>Back to the last statement</source>
            <translation>回到最后一题</translation>
        </message>
        <message>
            <source>These were skipped. You may answer them now or leave them out: nothing is filled in for you, the score only becomes less sure.</source>
            <translation>下面这些跳过了。现在补答也行，空着也行：不会替你填，只是分数没那么确定。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>作答</translation>
        </message>
    </context>
    <context>
        <name>shell::ScaleRow</name>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%1，共 %2 级，%3</translation>
        </message>
    </context>
    <context>
        <name>shell::SearchPage</name>
        <message>
            <source>If you’re afraid of somebody, or don’t want to live: read one of these first. They say how to find a person tonight.</source>
            <translation>如果你害怕某个人，或者不想活下去：先看下面其中一页。里面写了今晚怎样找到一个人。</translation>
        </message>
        <message>
            <source>Three things to try:
• one plain sentence: who it is about, and what they did
• a single word, such as “sorry” or “jealous”
• the page of sentences, where situations are named as people say them</source>
            <translation>可以试试：
• 用一句大白话写：跟谁有关，他做了什么
• 只写一个词，比如「道歉」「吃醋」
• 去「句子」页，那里的情境都是平常的叫法</translation>
        </message>
        <message>
            <source>Nothing here is about that.</source>
            <translation>这里没有讲这件事的内容。</translation>
        </message>
        <message>
            <source>Three things to try:
• a plainer or shorter word, such as “sorry” instead of “reconciliation”
• only the beginning of a word
• the page of sentences, where situations are named as people say them</source>
            <translation>可以试试：
• 换个更平常、更短的词，比如用「道歉」代替「和解」
• 只输入一两个字
• 去「句子」页，那里的情境都是平常的叫法</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Type what happened, what you feel, or a word from a sentence.</source>
            <translation>写下发生了什么、你的感受，或者句子里的一个词。</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>没有找到「%1」。</translation>
        </message>
        <message>
            <source>Nothing found for “%1”. Showing results for “%2”.</source>
            <translation>没有找到「%1」，显示的是「%2」的结果。</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) for “%1”</source>
            <translation>
                <numerusform>「%1」有 %n 个结果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shell::SearchResultsModel</name>
        <message>
            <source>because you wrote: %1</source>
            <translation>因为你写了：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::SettingsController</name>
        <message>
            <source>line %1</source>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n 题</numerusform>
            </translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Histories (*.json *.csv)</source>
            <translation>测试记录 (*.json *.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n sitting(s) added</source>
            <translation>
                <numerusform>已加入 %n 次测试</numerusform>
            </translation>
        </message>
        <message>
            <source>Definitions (*.json)</source>
            <translation>测试定义 (*.json)</translation>
        </message>
        <message>
            <source>“%1” is among the tests now</source>
            <translation>「%1」已加入测试</translation>
        </message>
        <message>
            <source>The test was removed</source>
            <translation>已移除这个测试</translation>
        </message>
        <message>
            <source>The test is back</source>
            <translation>这个测试已恢复</translation>
        </message>
    </context>
    <context>
        <name>shell::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>数据放在哪里</translation>
        </message>
        <message>
            <source>Everything you enter is kept in one file that only you can open:
%1</source>
            <translation>你输入的一切都在一个只有你打得开的文件里：
%1</translation>
        </message>
        <message>
            <source>Looks and languages</source>
            <translation>外观和语言</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>窗口语言</translation>
        </message>
        <message>
            <source>Language of the articles</source>
            <translation>文章语言</translation>
        </message>
        <message>
            <source>Your results as files</source>
            <translation>把结果存成文件</translation>
        </message>
        <message numerus="yes">
            <source>%n finished sitting(s), with answers, times and scores. Another program can read the file, and Attune can read it back, here or on another computer.</source>
            <translation>
                <numerusform>已完成的测试共 %n 次，连同回答、用时和得分。别的程序读得了这个文件，Attune 也能再读回来，在这台电脑或别的电脑上都行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>存成 JSON…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>存成 CSV…</translation>
        </message>
        <message>
            <source>Add from a file…</source>
            <translation>从文件加入…</translation>
        </message>
        <message numerus="yes">
            <source>%n more is here already and stays as it is.</source>
            <translation>
                <numerusform>另有 %n 次这里已经有了，不会动它。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new sitting(s) can be added.</source>
            <translation>
                <numerusform>可以加入 %n 次新的测试。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>里面没有新的内容。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>先不加</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Tests of your own</source>
            <translation>你自己的测试</translation>
        </message>
        <message>
            <source>A published questionnaire, or one you wrote, as a JSON definition. Where it brings figures of the sample it was published with, scores get their standard error from them and are compared with that sample only.</source>
            <translation>公开发表的问卷，或者你自己编的，用 JSON 写成定义就行。如果里面带有发表时样本的数据，得分的误差就按这些数据算，也只和那个样本比。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“%1” was removed. Its results are kept.</source>
            <translation>「%1」已移除，做过的结果还留着。</translation>
        </message>
        <message>
            <source>Add a test…</source>
            <translation>加入测试…</translation>
        </message>
        <message>
            <source>%1 was not taken; nothing was changed.</source>
            <translation>没有接受 %1，什么也没改动。</translation>
        </message>
    </context>
    <context>
        <name>shell::ShareController</name>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
    </context>
    <context>
        <name>shell::SharePage</name>
        <message>
            <source>Exactly this leaves, and nothing else. Attune sends nothing: you save, copy or print it, and decide where it goes.</source>
            <translation>给出去的就是这些，一样不多。Attune 什么也不会发送：保存、复制还是打印，给谁，都由你定。</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>分享</translation>
        </message>
        <message>
            <source>There is no profile to share yet.</source>
            <translation>还没有可以分享的结果。</translation>
        </message>
        <message>
            <source>To the profile</source>
            <translation>去看结果</translation>
        </message>
        <message>
            <source>What it leaves as</source>
            <translation>以什么形式给出去</translation>
        </message>
        <message>
            <source>Picture, square</source>
            <translation>图片（方形）</translation>
        </message>
        <message>
            <source>Picture, wide</source>
            <translation>图片（横幅）</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>网页（HTML）</translation>
        </message>
        <message>
            <source>Report on paper (PDF)</source>
            <translation>纸面报告（PDF）</translation>
        </message>
        <message>
            <source>Size of the paper</source>
            <translation>纸张大小</translation>
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
            <translation>里面放什么</translation>
        </message>
        <message>
            <source>The style in words</source>
            <translation>用话说的倾向</translation>
        </message>
        <message>
            <source>The plane</source>
            <translation>平面图</translation>
        </message>
        <message>
            <source>The scales</source>
            <translation>各项得分</translation>
        </message>
        <message>
            <source>The paragraphs</source>
            <translation>文字说明</translation>
        </message>
        <message>
            <source>The date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Practices, sentences, pages to read</source>
            <translation>练习、句子和推荐文章</translation>
        </message>
        <message>
            <source>Answers that moved the scores</source>
            <translation>对得分影响最大的回答</translation>
        </message>
        <message>
            <source>A name on it, if you like</source>
            <translation>写上称呼，不写也行</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
    </context>
    <context>
        <name>shell::SharePreview</name>
        <message>
            <source>What leaves</source>
            <translation>给出去的内容</translation>
        </message>
    </context>
    <context>
        <name>shell::SituationPage</name>
        <message>
            <source>Keys: 1 to 4 answer, Up, Down and Enter too; Backspace goes back, S skips, Ctrl+Z undoes.</source>
            <translation>按键：1 到 4 作答，上下键加回车也行；退格键回到上一题，S 跳过，Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Show a word after each answer</source>
            <translation>每答一题，看一句点评</translation>
        </message>
        <message>
            <source>Situation %1 of %2</source>
            <translation>场景 %1，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>shell::TestController</name>
        <message>
            <source>This test is no longer in the journal: it was finished or removed elsewhere.</source>
            <translation>这份测试已经不在记录里了：可能在别处做完了，或者删掉了。</translation>
        </message>
        <message>
            <source>Kept. You can go on from Home whenever you like.</source>
            <translation>已保存。想继续的时候，从首页进来就行。</translation>
        </message>
    </context>
    <context>
        <name>shell::TestWords</name>
        <message>
            <source>The relationship test</source>
            <translation>关系测试</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>简版</translation>
        </message>
        <message>
            <source>Full form: a narrower interval, more to read from it</source>
            <translation>完整版：结果更确定，能看出的也更多</translation>
        </message>
        <message>
            <source>%1 of %2 situations answered</source>
            <translation>已答 %1 个场景，共 %2 个</translation>
        </message>
        <message>
            <source>%1 of %2 statements answered</source>
            <translation>已答 %1 题，共 %2 题</translation>
        </message>
    </context>
    <context>
        <name>shell::TopBar</name>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Reading and language</source>
            <translation>阅读与语言</translation>
        </message>
        <message>
            <source>Search, or write what happened   Ctrl+K</source>
            <translation>搜索，或者写下发生了什么   Ctrl+K</translation>
        </message>
        <message>
            <source>Search, or write what happened</source>
            <translation>搜索，或者写下发生了什么</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>米黄</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>恢复文字大小</translation>
        </message>
        <message>
            <source>Window: %1</source>
            <translation>界面：%1</translation>
        </message>
        <message>
            <source>Articles: %1</source>
            <translation>文章：%1</translation>
        </message>
    </context>
    <context>
        <name>shell::Words</name>
        <message>
            <source>gentle</source>
            <translation>温和</translation>
        </message>
        <message>
            <source>plain</source>
            <translation>直白</translation>
        </message>
        <message>
            <source>playful</source>
            <translation>俏皮</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>坚定</translation>
        </message>
        <message>
            <source>to say</source>
            <translation>当面说</translation>
        </message>
        <message>
            <source>to send</source>
            <translation>发消息</translation>
        </message>
        <message>
            <source>secure</source>
            <translation>安全型</translation>
        </message>
        <message>
            <source>anxious</source>
            <translation>焦虑型</translation>
        </message>
        <message>
            <source>avoidant</source>
            <translation>回避型</translation>
        </message>
        <message>
            <source>fearful</source>
            <translation>恐惧型</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>谁都可以</translation>
        </message>
        <message>
            <source>anxiety</source>
            <translation>焦虑</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>安稳</translation>
        </message>
        <message>
            <source>avoidance</source>
            <translation>回避</translation>
        </message>
        <message>
            <source>closeness</source>
            <translation>亲近</translation>
        </message>
        <message>
            <source>speaks to %1</source>
            <translation>关于%1</translation>
        </message>
        <message>
            <source> and </source>
            <translation>和</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>preferences</source>
            <translation>喜好</translation>
        </message>
        <message>
            <source>feelings</source>
            <translation>感受</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>意义</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s)</source>
            <translation>
                <numerusform>%n 句</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>句子</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>a meta-analysis</source>
            <translation>元分析</translation>
        </message>
        <message>
            <source>a randomised study</source>
            <translation>随机对照研究</translation>
        </message>
        <message>
            <source>couples followed over time</source>
            <translation>长期追踪研究</translation>
        </message>
        <message>
            <source>laboratory observation</source>
            <translation>实验室观察</translation>
        </message>
        <message>
            <source>diary studies</source>
            <translation>日记研究</translation>
        </message>
        <message>
            <source>surveys</source>
            <translation>问卷调查</translation>
        </message>
        <message>
            <source>reviews of research</source>
            <translation>研究综述</translation>
        </message>
        <message>
            <source>theory</source>
            <translation>理论</translation>
        </message>
        <message>
            <source>clinical experience</source>
            <translation>临床经验</translation>
        </message>
        <message>
            <source>Very much</source>
            <translation>很像</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>有一点</translation>
        </message>
        <message>
            <source>Not for me</source>
            <translation>不像我</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>about my partner</source>
            <translation>关于我的伴侣</translation>
        </message>
        <message>
            <source>about somebody else</source>
            <translation>关于另一个人</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>关于%1</translation>
        </message>
        <message>
            <source>in general</source>
            <translation>一般情况</translation>
        </message>
    </context>
</TS>
