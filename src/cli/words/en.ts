import { longestQuestion, shortestQuestion } from '../../core/question/clean-question.ts';
import type { TerminalWords } from './words.ts';

/** The terminal in English. */
export const english: TerminalWords = {
  reading: 'Reading the collection…',
  welcome:
    'Chaski answers questions on Peru–China engagement from its collection of checked passages. Type /help to see how.',
  help: `Type a question of ${shortestQuestion} to ${longestQuestion} characters in English, Spanish or Chinese.
/new          begin a new subject: what was said before is left aside
/check CLAIM  compare a claim with the collection
/passage ID   show a passage with its sources
/topics       list the topics, with the number of passages
/sources [T]  list the publishers, on topic T if named; or the sources of a publisher T
/fact [T]     show a fact with its source, on topic T if named
/digest       show today’s digest, as a channel would get it
/privacy      show what is kept
/help         show this help
/quit         quit (also Ctrl-D)
Type a number to ask the question beside it.`,
  newSubject: 'new subject',
  usage: `Usage: npm run --silent ask -- "question" [--lang en|es|zh] [--json | --markdown | --explain] [--after "question"]
       npm run --silent ask -- --check "claim" [--lang en|es|zh] [--json]
       npm run --silent ask -- --jsonl < questions.jsonl`,
  startUsage: `Usage: npm start
It answers questions here in the terminal; type /help there for its commands. With DISCORD_TOKEN
it is the Discord bot. It takes no arguments: all settings are variables, listed in .env.example.
One question alone: npm run --silent ask -- "question"`,
  roomUsage: `Usage: npm run room [-- --static OUT]
It serves the reading room on ROOM_PORT or HTTP_PORT, else on 8080, or writes it to OUT as files for any
web server. All settings are variables, listed in .env.example.`,
  wrongArgument: (argument) => `Not understood: ${argument}`,
  noPassage: (id) => `There is no passage ${id}. Passage ids are under each answer.`,
  passageUse: 'Add a passage id: /passage ID. Passage ids are under each answer.',
  privacy: 'Nothing is kept: the conversation is forgotten when the program ends.',
  noSource: (name) => `There is no topic or publisher ${name}. /topics and /sources list them.`,
  noTopic: (name) => `There is no topic ${name}. /topics lists them.`,
  noDigest: 'Nothing in the collection suits a digest.',
  more: (lines) =>
    `More: ${lines === 1 ? '1 line' : `${lines} lines`}. Press Enter, or m and Enter.`,
  unknownCommand: (command, near) =>
    `Unknown command ${command}. ${near === undefined ? '/help lists the commands.' : `Did you mean ${near}?`}`,
  failed: (reference) => `Something went wrong. Please try again. (Log reference: ${reference})`,
};
