/** Cockpit's settings. It is a tool of analysts and stays English. */
export default {
  app: { name: 'Cockpit', vendor: 'Mentas' },
  customScripts: ['../tasklist/scripts/mentas-session.js'],
  disableWelcomeMessage: true,
};
