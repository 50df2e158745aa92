/** Tests on real open data: only with {@code -Pfield-data -Dfield.data=PATH}, and they fail when the path is missing. */
package fr.passerelle.fielddata;
