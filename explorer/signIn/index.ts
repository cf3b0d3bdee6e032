export { Gate } from './gate.tsx';
export { makeSession, type Session } from './session.ts';
