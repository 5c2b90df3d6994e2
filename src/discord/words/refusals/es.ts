import type { RefusalWords } from './refusal-words.ts';

/** Why Discord did not take something, in Spanish, in the register of Peru. */
export const spanishRefusals: RefusalWords = {
  'too-late': 'El comando llegó tarde y Discord ya no acepta la respuesta. Envíelo de nuevo.',
  'unknown-message': 'Ese mensaje ya fue eliminado.',
  'unknown-channel': 'El canal o el hilo ya no existe.',
  'no-access':
    'Chaski no puede ver ese canal. Quien administra el servidor puede darle allí el permiso “Ver canal”.',
  'missing-right': 'A Chaski le falta un permiso allí. Quien administra el servidor puede dárselo.',
  'no-history':
    'A Chaski le falta allí el permiso “Leer el historial de mensajes”. Quien administra el servidor puede dárselo.',
  'thread-archived':
    'El hilo está archivado y cerrado a mensajes nuevos. Quien puede gestionar hilos puede reabrirlo.',
  'thread-locked': 'El hilo está bloqueado. Quien puede gestionar hilos puede desbloquearlo.',
  'threads-full':
    'El servidor ya tiene todos los hilos activos que Discord permite. Cuando se archive alguno, podrán abrirse otros; mientras tanto, siga con “Repreguntar”.',
  'members-full': 'El hilo ya tiene todos los miembros que Discord permite.',
  'blocked-words':
    'AutoMod, o el filtro de Discord, bloqueó el mensaje por una palabra. Quien administra el servidor puede eximir de la regla de AutoMod al rol de Chaski.',
  'blocked-links': 'El filtro de enlaces de Discord bloqueó el mensaje por un enlace.',
  'slow-mode':
    'El canal tiene activado el modo pausado, y Chaski debe esperar como todos. Inténtelo más tarde.',
  'wrong-channel':
    'Discord no admite un mensaje así en este tipo de canal, como un foro, un escenario o un canal de voz sin texto. En una publicación del foro o en un canal de texto, sí.',
  'needs-tags':
    'Las publicaciones nuevas de ese foro requieren una etiqueta, que Chaski no puede elegir. Pregunte en una que ya exista.',
  'wrong-message': 'Discord no permite esto con este mensaje.',
  'uploads-off':
    'En este servidor está restringida la subida de archivos; por eso Discord no aceptó el mensaje.',
  'too-large': 'El archivo es más grande de lo que Discord admite aquí.',
  unfit:
    'Discord rechazó el mensaje por largo o mal formado. Es un error de Chaski, que quedó registrado; pregunte de otra manera.',
  maximum:
    'Allí se alcanzó un límite de Discord, por ejemplo, de mensajes fijados, reacciones, canales o ediciones.',
  'follow-ups-full':
    'Discord no admite aquí más de cinco mensajes por comando. Pida lo que falta con otro comando.',
  'too-often':
    'Por el momento Discord no acepta más mensajes allí. Inténtelo de nuevo en unos minutos.',
  'switched-off': 'Discord desactivó esto por un tiempo. Inténtelo más tarde.',
  verification:
    'El servidor exige un nivel de verificación que Chaski no tiene. Quien lo administra puede cambiarlo.',
  'takes-no-messages': 'Esa persona no recibe mensajes directos de Chaski.',
  'timed-out':
    'Chaski está aislado temporalmente en este servidor. Quien puede aislar a miembros puede quitarle el aislamiento.',
  other: 'Discord no aceptó el mensaje.',
  failed: 'Discord no respondió, o falló por un motivo que Chaski no conoce.',
};
