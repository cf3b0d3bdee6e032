import { render } from 'preact';
import { makeClient } from './client.ts';
import { App } from './shell/app.tsx';
import './styles/index.css';

const page = document.getElementById('page');
if (page !== null) render(<App client={makeClient(location.origin, async () => null)} />, page);
