import { longestQuestion, shortestQuestion } from '../../core/question/clean-question.ts';
import type { TerminalWords } from './words.ts';

/** The terminal in Spanish, in the register of Peru. */
export const spanish: TerminalWords = {
  reading: 'Leyendo la colección…',
  welcome:
    'Chaski responde preguntas sobre la relación Perú-China a partir de su colección de pasajes verificados. Escriba /help para ver cómo.',
  help: `Escriba una pregunta de ${shortestQuestion} a ${longestQuestion} caracteres en español, inglés o chino.
/new          empieza otro tema: deja de lado lo anterior
/check FRASE  compara una afirmación con la colección
/passage ID   muestra un pasaje con sus fuentes
/topics       enumera los temas, con su número de pasajes
/sources [T]  enumera los editores (del tema T, si se indica) o las fuentes del editor T
/fact [T]     muestra un dato con su fuente (del tema T, si se indica)
/digest       muestra el boletín de hoy, como lo recibiría un canal
/privacy      muestra lo que se conserva
/help         muestra esta ayuda
/quit         termina (también Ctrl-D)
Escriba un número para hacer la pregunta que lo acompaña.`,
  newSubject: 'otro tema',
  usage: `Uso: npm run --silent ask -- "pregunta" [--lang en|es|zh] [--json | --markdown | --explain] [--after "pregunta"]
     npm run --silent ask -- --check "afirmación" [--lang en|es|zh] [--json]
     npm run --silent ask -- --jsonl < preguntas.jsonl`,
  startUsage: `Uso: npm start
Responde preguntas aquí en la terminal; dentro, /help muestra los comandos. Con DISCORD_TOKEN es
el bot de Discord. No admite argumentos: todo se ajusta con las variables que enumera .env.example.
Para una sola pregunta: npm run --silent ask -- "pregunta"`,
  wrongArgument: (argument) => `No se entiende: ${argument}`,
  noPassage: (id) =>
    `No existe el pasaje ${id}. Los identificadores figuran debajo de cada respuesta.`,
  passageUse:
    'Añada un identificador: /passage ID. Los identificadores figuran debajo de cada respuesta.',
  privacy: 'No se conserva nada: la conversación se olvida cuando termina el programa.',
  noTopic: (name) => `No existe el tema ${name}. /topics los enumera.`,
  noDigest: 'La colección no contiene nada apto para un boletín.',
  more: (lines) => `Más: ${lines === 1 ? '1 línea' : `${lines} líneas`}. Pulse Intro, o m e Intro.`,
  unknownCommand: (command) => `Comando desconocido: ${command}. /help enumera los comandos.`,
  failed: (reference) =>
    `Ocurrió un error. Inténtelo de nuevo. (Referencia en el registro: ${reference})`,
};
