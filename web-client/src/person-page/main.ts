import { door } from './api';
import { startPersonPage } from './page';
import './person-page.css';

const root = document.getElementById('page');
if (root !== null) startPersonPage(root, door);
