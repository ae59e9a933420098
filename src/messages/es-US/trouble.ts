import type { MessageRecipient } from '../../domain/problems/problemGuides'
import type { MessageValues } from '../en/trouble'
import type { Messages, TroubleMessages } from '../Messages'
import { sentence } from '../sentence'
import { logDoctor } from './logDoctor'

/** What customers see when something isn't right, in their words. */
const troubleshooter: Messages['troubleshooter'] = {
  intro: 'Elija lo que ve. Cada respuesta dice qué hacer y en qué computadora.',
  updateSelected: ({ applicationName }) =>
    `En el Web Connector, marque ${applicationName} y elija “Update Selected” (actualizar).`,
  symptoms: {
    red_message: {
      title: 'El Web Connector muestra un error',
      what: () =>
        'Su ventana dice qué pasa. Si no está entre estas, su registro sabe por qué: vea la última línea de abajo.',
    },
    nothing_happens: {
      title: 'Elijo “Update Selected” y no pasa nada',
      what: () => 'Solo funciona en las filas marcadas que tienen una contraseña guardada.',
    },
    stopped_working: {
      title: 'Antes funcionaba y luego se detuvo',
      what: () => 'Casi siempre la computadora está apagada o suspendida, o se cerró el Web Connector.',
    },
    password_lost: {
      title: 'No encuentro la contraseña',
      what: () => 'Se muestra una sola vez, para que nadie más la lea. Cree una nueva.',
    },
    quickbooks_busy: {
      title: 'QuickBooks está ocupado y lo necesito',
      what: ({ providerName }) =>
        `${providerName} está leyendo QuickBooks. Ponga en pausa la conexión en su página: QuickBooks queda libre en uno o dos minutos y la sincronización sigue después.`,
    },
    access_question: {
      title: 'QuickBooks pregunta si deja entrar a una aplicación',
      what: ({ applicationName }) =>
        `Es normal, una sola vez. La pregunta nombra a ${applicationName}, y solo el Admin de QuickBooks puede responderla.`,
    },
    other_company: {
      title: 'En QuickBooks está abierta otra empresa',
      what: () => 'No se lee nada de una empresa que usted no conectó. Abra la correcta.',
    },
    file_refused: {
      title: 'El archivo de configuración no se abre o se rechaza',
      what: () => 'Solo se abre donde está el Web Connector, y solo el Admin de QuickBooks puede agregarlo.',
    },
    no_data_exchange: {
      title: 'Dice “No data exchange required”',
      what: () => 'Es buena noticia: la conexión funciona y no hay nada nuevo que leer.',
    },
  },
  log: '¿Otra cosa? El registro del Web Connector lo dice',
  once: {
    symptoms: {
      no_data_exchange: { what: () => 'Es buena noticia: la conexión funciona y ya no queda nada que leer.' },
    },
  },
}

const greeting: Record<MessageRecipient, (values: MessageValues) => string> = {
  administrator: ({ providerName }) =>
    `Hola:\n\nNuestro QuickBooks Desktop está conectado con ${providerName}, y la conexión necesita su ayuda.`,
  hosting_provider: ({ providerName }) =>
    `Hola:\n\nUstedes alojan nuestro QuickBooks Desktop. Está conectado con ${providerName} mediante el QuickBooks Web Connector, y la conexión necesita su ayuda.`,
  support: ({ providerName }) =>
    `Hola, equipo de soporte de ${providerName}:\n\nLa conexión con nuestro QuickBooks Desktop se detuvo.`,
}

/** The screen of a problem, round the words of the problem itself. */
const problemPanel: Messages['problemPanel'] = {
  where: 'Dónde',
  who: 'Quién actúa',
  seen: 'Detectado',
  onComputer: ({ computerName }) =>
    computerName === null ? 'En la computadora de QuickBooks' : `En la computadora de QuickBooks (${computerName})`,
  onHosted: 'En su QuickBooks alojado',
  actor: {
    customer: () => 'Usted',
    quickbooks_administrator: () => 'Quien inicia sesión en QuickBooks como Admin',
    hosting_provider: () => 'La empresa que aloja su QuickBooks',
    support: ({ providerName }) => `Usted o el soporte de ${providerName}`,
  },
  steps: 'Qué hacer',
  detail: 'Qué dijo QuickBooks',
  code: 'Código',
  tryingAgain: 'El Web Connector lo intenta de nuevo…',
  cleared: 'Resuelto. QuickBooks volvió a responder.',
  messageTitle: {
    administrator: () => '¿No puede hacerlo usted? Envíe esto a su administrador',
    hosting_provider: () => 'Mensaje para la empresa que aloja su QuickBooks',
    support: ({ providerName }) => `Mensaje para el soporte de ${providerName}`,
  },
  messageLabel: 'Mensaje',
  copyMessage: 'Copiar mensaje',
  message: (recipient, values) =>
    [
      greeting[recipient](values),
      `${values.title}. ${values.what}`,
      values.request,
      [values.companyName === null ? '' : `Empresa: ${values.companyName}`, `Código: ${values.codes}`]
        .filter(Boolean)
        .join('\n'),
      'Gracias',
    ].join('\n\n'),
  silentOnce: ({ applicationName }) =>
    `Por favor, verifique que la computadora esté encendida, activa y con la sesión de Windows iniciada, y que el QuickBooks Web Connector esté abierto. En él, marque la casilla de ${applicationName} y elija “Update Selected” (actualizar).`,
}

/** What the QuickBooks computer may show, to choose from. */
const windowChooser: Messages['windowChooser'] = {
  legend: 'Elija la ventana que ve',
  search: 'Buscar por código o palabras',
  none: 'Ninguna de estas ventanas dice eso. El registro del Web Connector sabe más.',
  chosen: 'Abajo dice qué hacer.',
  titles: {
    quickbooks_closed: 'QuickBooks está cerrado',
    quickbooks_waits: 'QuickBooks espera una respuesta',
    registered_before: 'Este archivo ya se agregó antes',
    access_refused: 'Usted eligió “No” en QuickBooks',
    not_admin: 'No inició sesión como Admin',
    quickbooks_unreachable: 'No se puede llegar a QuickBooks',
    authorize_cancelled: 'Usted canceló',
    company_in_use: 'Otra persona tiene abierta la empresa',
    no_program: 'Windows no conoce el archivo',
    server_unverified: 'No se pudo verificar el servidor',
    multi_user: 'La empresa está en modo multiusuario',
    earlier_file: 'Este es un archivo anterior',
    file_id_taken: 'El número del archivo ya está en uso',
    sync_unreachable: 'Una sincronización no llega a QuickBooks',
    password_refused: 'La contraseña es incorrecta',
  },
  all: 'Mostrar todas las ventanas',
  usual: 'Mostrar las más comunes',
  resume: 'Volver a las imágenes',
}

/** One sentence or two for each thing to do. */
const problemSteps: Messages['problemSteps'] = {
  make_new_password: () => 'Cree aquí una contraseña nueva. La anterior deja de funcionar.',
  paste_password: ({ applicationName }) =>
    `En el Web Connector, haga clic en el campo de contraseña de la fila de ${applicationName}, pegue la contraseña y presione Enter.`,
  save_password: () => 'Cuando pregunte si guarda la contraseña, elija “Yes” (sí).',
  update_selected: ({ applicationName }) =>
    `En el Web Connector, marque ${applicationName} y elija “Update Selected” (actualizar). Este mensaje desaparece cuando funciona.`,
  close_company: () => 'En QuickBooks, elija “File > Close Company” (cerrar empresa).',
  open_company: ({ companyName, path }) =>
    sentence(
      `Abra QuickBooks e inicie sesión en ${companyName ?? 'la empresa que va a conectar'}${path === null ? '' : ` (${path})`}`,
    ),
  sign_out_elsewhere: () =>
    'Pida a quien tenga la empresa abierta en otra computadora que la cierre allí: “File > Close Company”.',
  switch_to_multi_user: () =>
    'En QuickBooks, elija “File > Switch to Multi-user Mode” (modo multiusuario). Si no está en el menú, ya está activo.',
  switch_to_single_user: () => 'En QuickBooks, elija “File > Switch to Single-user Mode” (modo de usuario único).',
  close_dialog: () =>
    'Mire QuickBooks: responda o cierre cada mensaje, como una actualización, una copia de seguridad o un inicio de sesión. Mire también detrás de otras ventanas.',
  sign_in_as_admin: () => 'Abra la empresa en QuickBooks con la sesión de Admin, en modo de usuario único.',
  choose_yes_always: () =>
    'Cuando QuickBooks pregunte, elija “Yes, always; allow access even if QuickBooks is not running” (sí, siempre), luego “Continue” y “Done”.',
  open_integrated_applications: ({ applicationName }) =>
    sentence(
      `Elija “Edit > Preferences > Integrated Applications > Company Preferences”. Desmarque “Don’t allow any applications…” (no permitir ninguna) y marque ${applicationName}`,
    ),
  allow_automatic_login: ({ applicationName }) =>
    `Elija ${applicationName}, luego “Properties”, y marque “Allow this application to login automatically” (inicio de sesión automático). Después, “OK” dos veces.`,
  check_same_computer: () => 'Verifique que el Web Connector esté en la computadora donde usa QuickBooks.',
  install_connector_again: () =>
    'Descargue el Web Connector e instálelo allí otra vez. Así se repara lo que falta; su configuración se conserva.',
  use_same_rights: () =>
    'Abra QuickBooks y el Web Connector de la misma manera. Si uno se ejecuta como administrador y el otro no, no se ven entre sí: cierre QuickBooks durante una sincronización o abra los dos de la misma forma.',
  restart_computer: () => 'Si sigue pasando, reinicie la computadora e intente de nuevo.',
  update_connector: () => 'Descargue el Web Connector más reciente e instálelo en la computadora de QuickBooks.',
  remove_old_row: ({ applicationName }) =>
    `En el Web Connector, si hay una fila de ${applicationName}, elija “Remove” (quitar) junto a ella.`,
  make_new_configuration: () =>
    'Cree aquí un archivo de configuración nuevo y ábralo en la computadora de QuickBooks. Elimine el anterior.',
  make_new_configuration_if_needed: () =>
    'Si este mensaje sigue, el archivo de configuración se abrió con la otra empresa abierta. Cree aquí un archivo nuevo y ábralo con la empresa correcta abierta.',
  correct_record: () =>
    'Si arriba QuickBooks menciona un registro, ábralo allí y vuelva a escribir los caracteres raros, como emojis o símbolos pegados.',
  view_log: () =>
    'Si se detiene otra vez, elija “View Log” (ver registro) en el Web Connector y tenga a mano las últimas líneas.',
  send_message: () => 'Envíe el mensaje de abajo. Dice todo lo necesario.',
  wake_computer: ({ computerName }) =>
    `Verifique que ${computerName ?? 'la computadora de QuickBooks'} esté encendida, activa, con internet y con la sesión de Windows iniciada.`,
  start_connector: () =>
    'Busque el ícono del Web Connector junto al reloj. Si no está, busque “Web Connector” en Windows y ábralo.',
  tick_auto_run: ({ applicationName }) =>
    sentence(`En su ventana, verifique que “Auto-Run” esté marcado para ${applicationName}`),
  choose_retry: () =>
    'En el mensaje del Web Connector, elija “Retry” (reintentar). Si ya no está, abra el archivo otra vez.',
  choose_ok: () => 'Cuando el Web Connector pregunte si agrega la aplicación, elija “OK” (aceptar).',
  open_file_again: ({ fileName }) => `Cierre el mensaje y haga doble clic en ${fileName}.`,
  add_application: ({ fileName }) =>
    `Abra el Web Connector desde el menú de Windows, elija “Add an Application” (agregar una aplicación) y seleccione ${fileName}. Si no está, instálelo primero.`,
  check_clock: () =>
    'Verifique que la fecha, la hora y la zona horaria de Windows sean correctas e instale sus actualizaciones.',
}

/** What to ask of an administrator, a hosting provider or support, in words they know. */
const problemRequests: Messages['problemRequests'] = {
  wrong_password: ({ applicationName }) =>
    `Por favor, escriba en el Web Connector, en la fila de ${applicationName}, la contraseña que le envío, y elija “Update Selected”.`,
  wrong_company_file: ({ companyName, path }) =>
    sentence(
      `Por favor, cierre la empresa abierta en QuickBooks y abra ${companyName ?? 'la nuestra'}${path === null ? '' : ` (${path})`}`,
    ),
  no_company_file_open: ({ path }) =>
    `Por favor, abra nuestra empresa en QuickBooks${path === null ? '' : ` (${path})`} y déjela abierta.`,
  company_file_in_use: ({ path }) =>
    `Por favor, vea quién tiene abierto nuestro archivo de empresa${path === null ? '' : ` (${path})`}, pida que lo cierre y active el modo multiusuario. El usuario con el que el Web Connector inicia sesión no debe tener otra sesión abierta.`,
  single_user_mode: () =>
    'Por favor, cambie nuestro archivo de empresa al modo de usuario que pide el código de abajo.',
  dialog_open: () => 'Por favor, responda o cierre el mensaje que está abierto en QuickBooks.',
  access_not_granted: ({ applicationName }) =>
    `Por favor, abra la empresa como Admin en modo de usuario único. En “Edit > Preferences > Integrated Applications > Company Preferences”, permita ${applicationName} y marque “Allow this application to login automatically” en “Properties”. Si no aparece en la lista, elija “Update Selected” en el Web Connector y responda “Yes, always; allow access even if QuickBooks is not running”.`,
  quickbooks_not_found: () =>
    'Por favor, instale o repare el QuickBooks Web Connector en la computadora donde funciona nuestro QuickBooks: su procesador de solicitudes (QBXMLRP2) falta o no corresponde.',
  could_not_start_quickbooks: ({ path }) =>
    `Por favor, verifique que QuickBooks y el Web Connector se ejecuten con el mismo usuario de Windows, ambos con o ambos sin derechos de administrador, y que nuestro archivo de empresa se abra${path === null ? '' : ` (${path})`}.`,
  connector_outdated: () =>
    'Por favor, instale el QuickBooks Web Connector actual en la computadora donde funciona nuestro QuickBooks.',
  duplicate_registration: ({ applicationName }) =>
    `El Web Connector muestra QBWC1039 al agregar el archivo de configuración de ${applicationName}: el archivo de empresa guarda un registro anterior, o el usuario no era Admin. Por favor, agregue el archivo con la sesión de Admin en modo de usuario único. Si se rechaza otra vez, puedo enviarle un archivo con un registro nuevo.`,
  data_rejected: () => 'Por favor, revise la solicitud que falló e indíquenos en qué registro fue.',
  connector_silent: ({ applicationName }) =>
    sentence(
      `Por favor, verifique que la computadora esté encendida, activa y con la sesión de Windows iniciada, que el QuickBooks Web Connector esté abierto y que “Auto-Run” esté marcado para ${applicationName}`,
    ),
  other: () =>
    'Por favor, díganos qué significa aquí el código de abajo. Puedo enviarle el registro del Web Connector (QWCLog.txt).',
}

/** What is said where something isn’t right. */
export const troubleMessages: TroubleMessages = {
  troubleshooter,
  problemPanel,
  problemSteps,
  windowChooser,
  problemRequests,
  logDoctor,
}
