import type { Messages } from '../Messages'

/** Words that many components share. */
export const common: Messages['common'] = {
  tryAgain: 'Reintentar',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  /** Where the browser refuses the clipboard, and the text is selected instead. */
  copyByHand: 'Su navegador no nos dejó copiar. El texto está seleccionado: presione Ctrl+C.',
  loading: 'Cargando…',
  show: 'Mostrar',
  hide: 'Ocultar',
  /** Over an answer that could not be renewed. */
  outdated: 'Así estaban las cosas en el último contacto.',
  /** After `outdated`, where trying again can help without anyone doing anything. */
  keepTrying: 'No tiene que hacer nada; lo seguimos intentando.',
  broken: {
    title: 'Esta parte de la página dejó de funcionar',
    body: 'Algo falló de nuestro lado. Nada cambió en su computadora.',
  },
}
