import { longestQuestion, shortestQuestion } from '../../core/question/clean-question.ts';
import type { TerminalWords } from './words.ts';

/** The terminal in Spanish, in the register of Peru. */
export const spanish: TerminalWords = {
  reading: 'Leyendo la colección…',
  welcome:
    'Chaski responde preguntas sobre la relación Perú-China a partir de su colección de pasajes verificados. Escriba /ayuda para ver cómo.',
  help: `Escriba una pregunta de ${shortestQuestion} a ${longestQuestion} caracteres en español, inglés o chino.
/nuevo        empieza otro tema y deja de lado lo anterior
/verificar A  compara la afirmación A con la colección
/pasaje ID    muestra un pasaje con sus fuentes
/temas        los temas y cuántos pasajes tienen
/fuentes [T]  los medios y entidades (de un tema T), o las fuentes de uno de ellos (T)
/dato [T]     un dato con su fuente (de un tema T)
/boletín      el boletín de hoy, como lo recibiría un canal
/privacidad   lo que se conserva
/ayuda        esta ayuda
/salir        termina (también Ctrl-D)
Escriba un número para hacer la pregunta que está a su lado.`,
  newSubject: 'otro tema',
  usage: `Uso: npm run --silent ask -- "pregunta" [--lang en|es|zh] [--json | --markdown | --explain] [--after "pregunta"]
     npm run --silent ask -- --check "afirmación" [--lang en|es|zh] [--json]
     npm run --silent ask -- --jsonl < preguntas.jsonl`,
  startUsage: `Uso: npm start
Responde preguntas aquí en la terminal; dentro, /ayuda muestra los comandos. Con DISCORD_TOKEN es
el bot de Discord. No admite argumentos: todo se ajusta con las variables que enumera .env.example.
Para una sola pregunta: npm run --silent ask -- "pregunta"`,
  roomUsage: `Uso: npm run room [-- --static DESTINO]
Abre la sala de lectura en ROOM_PORT o HTTP_PORT (si no están definidos, en 8080), o la escribe en
DESTINO como archivos para cualquier servidor web. Los ajustes son variables; están en .env.example.`,
  wrongArgument: (argument) => `Argumento desconocido: ${argument}`,
  noPassage: (id) =>
    `No existe el pasaje ${id}. Los identificadores están debajo de cada respuesta.`,
  passageUse:
    'Agregue un identificador: /pasaje ID. Los identificadores están debajo de cada respuesta.',
  privacy: 'No se conserva nada: la conversación se olvida cuando termina el programa.',
  noSource: (name) =>
    `No existe el tema, medio o entidad ${name}. /temas y /fuentes muestran las listas.`,
  noTopic: (name) => `No existe el tema ${name}. /temas muestra la lista.`,
  noDigest: 'No hay nada en la colección para un boletín.',
  more: (lines) =>
    `Más: ${lines === 1 ? '1 línea' : `${lines} líneas`}. Presione Enter, o m y Enter.`,
  unknownCommand: (command, near) =>
    `Comando desconocido: ${command}. ${near === undefined ? '/ayuda los muestra todos.' : `¿Quiso decir ${near}?`}`,
  failed: (reference) =>
    `Ocurrió un error. Inténtelo de nuevo. (Referencia en el registro: ${reference})`,
};
